package io.toebox.catalog.changes;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Keeps numbered changes. */
@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<ChangeEntity, Long> {

    /** The changes after {@code sequence}, at most {@code limit}, oldest first. */
    List<ChangeEntity> listAfter(long sequence, int limit) {
        return find("sequence > ?1 order by sequence", sequence)
                .range(0, limit - 1)
                .list();
    }
}

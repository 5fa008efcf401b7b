package io.toebox.catalog.sizes;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

/** Keeps the rows of size charts. */
@ApplicationScoped
class SizeRowRepository implements PanacheRepositoryBase<SizeRowEntity, SizeRowEntity.Key> {

    /** All rows by brand, last and size. */
    List<SizeRowEntity> listInOrder() {
        return listInOrder(getEntityManager().unwrap(Session.class));
    }

    /** The same as the session's transaction sees them. */
    static List<SizeRowEntity> listInOrder(Session session) {
        return session.createSelectionQuery(
                        "from SizeRowEntity order by key.brand, key.lastGender, key.usSixths", SizeRowEntity.class)
                .getResultList();
    }
}

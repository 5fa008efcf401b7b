package io.toebox.catalog.sizes;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

/** Keeps gradings. */
@ApplicationScoped
class GradingRepository implements PanacheRepositoryBase<GradingEntity, GradingEntity.Key> {

    /** Adds the grading or replaces the one of its key. */
    void put(GradingEntity grading) {
        getEntityManager().merge(grading);
    }

    /** All gradings by brand, last and dimension. */
    List<GradingEntity> listInOrder() {
        return listInOrder(getEntityManager().unwrap(Session.class));
    }

    /** The same as the session's transaction sees them. */
    static List<GradingEntity> listInOrder(Session session) {
        return session.createSelectionQuery(
                        "from GradingEntity order by key.brand, key.lastGender, key.dimension", GradingEntity.class)
                .getResultList();
    }
}

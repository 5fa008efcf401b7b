package io.toebox.catalog.sizes;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.toebox.catalog.core.shoe.Grading;

/** The gradings of all brands: at most a few for each brand, so always read as a whole. */
@ApplicationScoped
public class Gradings {

    private final EntityManager entityManager;

    Gradings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Adds the grading or replaces the one of its brand, last and dimension. */
    @Transactional
    void put(Grading grading) {
        entityManager.merge(new GradingEntity(grading));
    }

    /** All gradings by brand, last and dimension. */
    @Transactional
    List<Grading> list() {
        return listAll(entityManager.unwrap(Session.class));
    }

    /** All gradings by brand, last and dimension, as the session's transaction sees them. */
    public static List<Grading> listAll(Session session) {
        return session.createSelectionQuery(
                        "from GradingEntity order by key.brand, key.lastGender, key.dimension", GradingEntity.class)
                .getResultStream()
                .map(GradingEntity::toGrading)
                .toList();
    }
}

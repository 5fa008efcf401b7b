package io.toebox.catalog.shoes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

import io.toebox.catalog.core.feed.ShoeMatch;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Term;

/** Gives shoes that were stored before there were name keys theirs. */
@ApplicationScoped
class NameKeys {

    private static final int BATCH = 500;

    private final EntityManager entityManager;

    NameKeys(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void atStart(@Observes StartupEvent started) {
        while (QuarkusTransaction.requiringNew().call(this::giveSome) == BATCH) {
            // Until none is left.
        }
    }

    int giveSome() {
        var without = entityManager
                .createQuery("from ShoeEntity where nameKey is null order by slug", ShoeEntity.class)
                .setMaxResults(BATCH)
                .getResultList();
        for (var shoe : without) {
            var gender = shoe.lastGender == null ? null : Term.parse(LastGender.class, shoe.lastGender);
            shoe.nameKey = ShoeMatch.nameKey(shoe.brand, shoe.model, gender);
        }
        return without.size();
    }
}

package io.toebox.fit.outcomes;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

import io.toebox.fit.database.Database;

/** Outcomes, each seen by the shop that told it and by no other. */
@ApplicationScoped
class OutcomeRepository implements PanacheRepositoryBase<OutcomeEntity, UUID> {

    /** Not there before the tables are; asked again after a failure. */
    OutcomeRepository(Database database) throws SQLException {
        database.connect().close();
    }

    Optional<OutcomeEntity> find(String shop, UUID id) {
        return find("shop = ?1 and id = ?2", shop, id).firstResultOptional();
    }

    /** The next ones in the order of their ids. */
    List<OutcomeEntity> listAfter(String shop, UUID after, int limit) {
        return find("shop = ?1 and id > ?2 order by id", shop, after)
                .page(Page.ofSize(limit))
                .list();
    }

    /** Deletes everything the shop told; the shoes that it was about. */
    List<String> deleteAll(String shop) {
        var shoes = getEntityManager()
                .createQuery("select distinct shoe from OutcomeEntity where shop = ?1", String.class)
                .setParameter(1, shop)
                .getResultList();
        delete("shop = ?1", shop);
        return shoes;
    }

    /** Takes the next number of a change; until this transaction ends, no other one gets one. */
    long nextSequence() {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "update outcome_state set sequence = sequence + 1 where id = 1 returning sequence")
                        .getSingleResult())
                .longValue();
    }

    /** Says that outcomes of these shoes have changed. */
    void touch(Collection<String> shoes, long sequence) {
        // In one order, so that two writers never wait for each other.
        for (var shoe : new TreeSet<>(shoes)) {
            getEntityManager()
                    .createNativeQuery("""
                            insert into outcome_shoe (shoe, sequence) values (?1, ?2)
                            on conflict (shoe) do update set sequence = excluded.sequence""")
                    .setParameter(1, shoe)
                    .setParameter(2, sequence)
                    .executeUpdate();
        }
    }
}

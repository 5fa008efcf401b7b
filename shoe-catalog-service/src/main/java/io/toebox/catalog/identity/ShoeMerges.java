package io.toebox.catalog.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.changes.ChangeLog;
import io.toebox.catalog.core.identity.ModelName;
import io.toebox.catalog.core.identity.ShoeUnion;
import io.toebox.catalog.core.identity.TitleReader;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.database.Sql;
import io.toebox.catalog.shoes.ShoeDocuments;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.shoes.Shoes;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.CONFLICT;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/**
 * Makes one shoe of two that are one, and takes it back. Counts of stock stand on barcodes and so move with them; the audit of
 * both slugs stays. Names that meant the shoe that goes mean the other one from then on.
 */
@ApplicationScoped
class ShoeMerges {

    private static final String COLUMNS =
            "select id, from_slug, into_slug, author, at, undone_at from shoe_merge where ";

    private final Sql sql;
    private final Shoes shoes;
    private final ShoeWriter writer;
    private final ShoeDocuments documents;
    private final Aliases aliases;
    private final ChangeLog changes;

    ShoeMerges(Sql sql, Shoes shoes, ShoeWriter writer, ShoeDocuments documents, Aliases aliases, ChangeLog changes) {
        this.sql = sql;
        this.shoes = shoes;
        this.writer = writer;
        this.documents = documents;
        this.aliases = aliases;
        this.changes = changes;
    }

    /** A merge as it was done. */
    record Merge(
            UUID id,
            String from,
            String into,
            String author,
            Instant at,
            @Nullable Instant undoneAt) {}

    /**
     * Moves all of the first shoe into the second.
     *
     * @param everybody whether its name means the other shoe in everybody's files from then on
     * @throws ProblemException when there is no such shoe, or they are built on different lasts
     */
    @Transactional
    Merge merge(String from, String into, boolean everybody, Author author) {
        changes.lock();
        if (from.equals(into)) {
            throw ProblemException.of(
                    Mistake.ofPointer("#/into", Mistake.UNKNOWN_VALUE, CATALOG.sentence("merge.same-shoe")));
        }
        var goes = shoes.getBySlug(from).shoe();
        var stays = shoes.findBySlug(into)
                .orElseThrow(() -> ProblemException.of(
                        Mistake.ofPointer("#/into", Mistake.UNKNOWN_VALUE, CATALOG.sentence("shoe.unknown"))))
                .shoe();
        var last = goes.identity().lastGender();
        if (last != null
                && stays.identity().lastGender() != null
                && last != stays.identity().lastGender()) {
            throw ProblemException.of(Mistake.ofPointer("#/into", "other-last", CATALOG.sentence("merge.other-last")));
        }
        var id = UUID.randomUUID();
        String[] names = repointNames(from, into);
        UUID[] moved = sql.of("update shoe_alias set shoe_slug = :into where shoe_slug = :from returning id")
                .with("into", into)
                .with("from", from)
                .list(row -> row.getObject(1, UUID.class))
                .toArray(UUID[]::new);
        sql.of("update shoe_match set shoe_slug = :into where shoe_slug = :from")
                .with("into", into)
                .with("from", from)
                .update();
        var name = TitleReader.nameOf(goes.identity().brand(), goes.identity().model());
        var added = new ArrayList<>(Arrays.asList(moved));
        if (everybody
                && !name.equals(TitleReader.nameOf(
                        stays.identity().brand(), stays.identity().model()))) {
            added.add(aliases.put(name, goes.identity().model(), null, into, author)
                    .id());
        }
        var now = Instant.now();
        sql.of("""
                        insert into shoe_merge (id, from_slug, into_slug, from_shoe, into_shoe, names, aliases, author, at)
                        values (:id, :from, :into, :fromShoe, :intoShoe, :names, :aliases::uuid[], :author, :now)""")
                .with("id", id)
                .with("from", from)
                .with("into", into)
                .with("fromShoe", documents.keep(goes))
                .with("intoShoe", documents.keep(stays))
                .with("names", names)
                .with("aliases", added.stream().map(UUID::toString).toArray(String[]::new))
                .with("author", author.name())
                .with("now", now)
                .update();
        writer.remove(from, author);
        writer.upsert(List.of(ShoeUnion.join(stays, goes)), author);
        return new Merge(id, from, into, author.name(), now, null);
    }

    private String[] repointNames(String from, String into) {
        return sql.of("update imported_name set shoe_slug = :into where shoe_slug = :from returning name_key")
                .with("into", into)
                .with("from", from)
                .list(row -> row.getString(1))
                .toArray(String[]::new);
    }

    /**
     * Takes a merge back: the shoe that went is there again as it was, and what came of it leaves the other one. What was
     * learned of that one since stays.
     *
     * @throws ProblemException when there is no such merge, it was taken back, or the slug is another shoe's by now
     */
    @Transactional
    Merge undo(UUID id, Author author) {
        changes.lock();
        var merge = find(id).orElseThrow(ShoeMerges::unknown);
        if (merge.undoneAt() != null) {
            return merge;
        }
        if (shoes.findBySlug(merge.from()).isPresent()) {
            throw new ProblemException(CONFLICT, CATALOG.sentence("merge.slug-taken"));
        }
        var went = documents.parse(merge.from(), kept(id, "from_shoe"));
        var stayed = documents.parse(merge.into(), kept(id, "into_shoe"));
        shoes.findBySlug(merge.into())
                .map(now -> ShoeUnion.part(now.shoe(), stayed, went))
                .ifPresent(parted -> writer.upsert(List.of(parted), author));
        writer.upsert(List.of(went), author);
        sql.of("""
                        update imported_name set shoe_slug = :from
                        where name_key = any(array(select unnest(names) from shoe_merge where id = :id))""").with("from", merge.from()).with("id", id).update();
        sql.of("""
                        update shoe_alias set shoe_slug = :from
                        where id = any(array(select unnest(aliases) from shoe_merge where id = :id)) and name <> :name""")
                .with("from", merge.from())
                .with("id", id)
                .with("name", name(went).key())
                .update();
        sql.of("""
                        delete from shoe_alias
                        where id = any(array(select unnest(aliases) from shoe_merge where id = :id)) and name = :name""").with("id", id).with("name", name(went).key()).update();
        sql.of("update shoe_merge set undone_at = :now where id = :id")
                .with("now", Instant.now())
                .with("id", id)
                .update();
        return find(id).orElseThrow(ShoeMerges::unknown);
    }

    private static ModelName name(Shoe shoe) {
        return TitleReader.nameOf(shoe.identity().brand(), shoe.identity().model());
    }

    private String kept(UUID id, String column) {
        return sql.of("select " + column + " from shoe_merge where id = :id")
                .with("id", id)
                .get(row -> row.getString(1));
    }

    @Transactional
    Optional<Merge> find(UUID id) {
        return sql.of(COLUMNS + "id = :id").with("id", id).find(ShoeMerges::read);
    }

    /** The newest merges, newest first. */
    @Transactional
    List<Merge> list(int limit) {
        return sql.of(COLUMNS + "true order by at desc, id limit :limit")
                .with("limit", limit)
                .list(ShoeMerges::read);
    }

    private static Merge read(ResultSet row) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                row.getString("from_slug"),
                row.getString("into_slug"),
                row.getString("author"),
                Sql.instant(row, "at"),
                row.getObject("undone_at") == null ? null : Sql.instant(row, "undone_at"));
    }

    static ProblemException unknown() {
        return new ProblemException(NOT_FOUND, CATALOG.sentence("merge.unknown"));
    }
}

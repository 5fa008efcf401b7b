package io.toebox.catalog.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.changes.ChangeLog;
import io.toebox.catalog.core.feed.ShoeMatch;
import io.toebox.catalog.core.identity.ModelName;
import io.toebox.catalog.core.identity.TitleReader;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.database.Sql;
import io.toebox.catalog.shoes.ShoeDocuments;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.shoes.Shoes;
import io.toebox.catalog.shoes.StoredShoe;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.identity.Aliases.EVERYBODY;
import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.CONFLICT;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** The names in files that look like a known shoe's, and what people decided of them. */
@ApplicationScoped
public class ShoeMatches {

    private static final String COLUMNS = """
            select id, name, shop, brand, title, shoe_slug, candidates::text, found_at, decision, alias_id, merges,
                renamed::text, decided_by, decided_at
            from shoe_match where\s""";
    private static final TypeReference<List<Candidate>> CANDIDATES = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Sql sql;
    private final Aliases aliases;
    private final ShoeMerges merges;
    private final Shoes shoes;
    private final ShoeWriter writer;
    private final ShoeDocuments documents;
    private final ChangeLog changes;
    private final ObjectMapper mapper;

    ShoeMatches(
            Sql sql,
            Aliases aliases,
            ShoeMerges merges,
            Shoes shoes,
            ShoeWriter writer,
            ShoeDocuments documents,
            ChangeLog changes,
            ObjectMapper mapper) {
        this.sql = sql;
        this.aliases = aliases;
        this.merges = merges;
        this.shoes = shoes;
        this.writer = writer;
        this.documents = documents;
        this.changes = changes;
        this.mapper = mapper;
    }

    /** What was decided of a name. */
    enum Decision {
        SAME,
        DIFFERENT
    }

    /** An entry of the review list. */
    record Match(
            UUID id,
            String name,
            @Nullable String shop,
            String brand,
            String title,
            @Nullable String slug,
            List<Candidate> candidates,
            Instant foundAt,
            @Nullable Decision decision,
            @Nullable UUID alias,
            List<UUID> merges,
            Map<String, String> renamed,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}

    /** A name as a file has it, for the review list. */
    public record Found(
            ModelName name,
            @Nullable String shop,
            String brand,
            String title,
            String slug,
            List<Candidate> candidates) {}

    /** Puts names on the review list, unless they stand there. */
    @Transactional
    public void note(Collection<Found> found) {
        for (var one : found) {
            sql.of("""
                            insert into shoe_match (id, name, shop, brand, title, shoe_slug, candidates, found_at)
                            values (:id, :name, :shop, :brand, :title, :slug, :candidates::jsonb, :now)
                            on conflict (name, shop) do nothing""")
                    .with("id", UUID.randomUUID())
                    .with("name", one.name().key())
                    .with("shop", one.shop() == null ? EVERYBODY : one.shop())
                    .with("brand", one.brand())
                    .with("title", one.title())
                    .with("slug", one.slug())
                    .with("candidates", json(one.candidates()))
                    .with("now", Instant.now())
                    .update();
        }
    }

    /** The names among these of which nobody has decided yet, with their candidates. */
    @Transactional
    public Map<String, List<Candidate>> findOpen(Collection<ModelName> names, @Nullable String shop) {
        var open = new LinkedHashMap<String, List<Candidate>>();
        sql.of("""
                        select name, candidates::text from shoe_match
                        where name = any(:names) and shop = :shop and decision is null""")
                .with("names", names.stream().map(ModelName::key).toArray(String[]::new))
                .with("shop", shop == null ? EVERYBODY : shop)
                .list(row -> open.put(row.getString(1), read(row.getString(2), CANDIDATES)));
        return open;
    }

    /** A page, oldest first, after that entry. */
    @Transactional
    List<Match> list(@Nullable String shop, boolean decided, Instant after, UUID afterId, int limit) {
        return sql.of(COLUMNS + """
                        (:shop::text is null or shop = :shop) and (decision is not null) = :decided
                            and (found_at, id) > (:after, :afterId) order by found_at, id limit :limit""")
                .with("shop", shop)
                .with("decided", decided)
                .with("after", after)
                .with("afterId", afterId)
                .with("limit", limit)
                .list(this::read);
    }

    @Transactional
    Optional<Match> find(UUID id) {
        return sql.of(COLUMNS + "id = :id").with("id", id).find(this::read);
    }

    /**
     * Decides what the name means, from now on and for what files have made of it already.
     *
     * @param slug the shoe it is another name of; null when it is a shoe of its own
     * @param everybody whether for everybody's files, else for those of the shop the name was found for
     * @throws ProblemException when there is no such entry or shoe, or it was decided otherwise
     */
    @Transactional
    Match decide(UUID id, @Nullable String slug, boolean everybody, Author author) {
        changes.lock();
        var match = get(id);
        if (match.decision() != null) {
            throw new ProblemException(CONFLICT, CATALOG.sentence("match.decided"));
        }
        var target = slug == null ? null : target(slug);
        var name = TitleReader.nameOf(match.brand(), match.title());
        var alias = aliases.put(name, match.title(), everybody ? null : match.shop(), slug, author);
        var merged = new ArrayList<UUID>();
        var renamed = new LinkedHashMap<String, String>();
        if (target != null) {
            for (var bearer : bearers(name, target)) {
                var into = siblingOn(bearer.identity().lastGender(), target);
                if (into.isPresent()) {
                    merged.add(merges.merge(bearer.identity().slug(), into.get(), false, author)
                            .id());
                } else {
                    renamed.put(bearer.identity().slug(), documents.keep(bearer));
                    writer.upsert(List.of(named(bearer, target.identity())), author);
                }
            }
        }
        sql.of("""
                        update shoe_match set decision = :decision, alias_id = :alias, merges = :merges::uuid[],
                            renamed = :renamed::jsonb, decided_by = :author, decided_at = :now
                        where id = :id""")
                .with("decision", slug == null ? "different" : "same")
                .with("alias", alias.id())
                .with("merges", merged.stream().map(UUID::toString).toArray(String[]::new))
                .with("renamed", json(renamed))
                .with("author", author.name())
                .with("now", Instant.now())
                .with("id", id)
                .update();
        return get(id);
    }

    /** Takes a decision back with all that it did; without one nothing happens. */
    @Transactional
    Match reopen(UUID id, Author author) {
        changes.lock();
        var match = get(id);
        if (match.alias() != null) {
            aliases.remove(match.alias());
        }
        match.merges().reversed().forEach(merge -> merges.undo(merge, author));
        match.renamed().forEach((slug, kept) -> shoes.findBySlug(slug)
                .ifPresent(now -> writer.upsert(
                        List.of(named(now.shoe(), documents.parse(slug, kept).identity())), author)));
        sql.of("""
                        update shoe_match set decision = null, alias_id = null, merges = '{}', renamed = '{}',
                            decided_by = null, decided_at = null
                        where id = :id""").with("id", id).update();
        return get(id);
    }

    private Shoe target(String slug) {
        return (Shoe.Identity.isSlug(slug) ? shoes.findBySlug(slug) : Optional.<StoredShoe>empty())
                .orElseThrow(() -> ProblemException.of(
                        Mistake.ofPointer("#/slug", Mistake.UNKNOWN_VALUE, CATALOG.sentence("shoe.unknown"))))
                .shoe();
    }

    /** The shoes that have the name, on every last, but the one it is another name of. */
    private List<Shoe> bearers(ModelName name, Shoe target) {
        return shoes.findByNameKeys(ShoeMatch.nameKeys(name)).values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(slug -> !slug.equals(target.identity().slug()))
                .flatMap(slug -> shoes.findBySlug(slug).stream())
                .map(StoredShoe::shoe)
                .toList();
    }

    /** The shoe of the target's model that a shoe on this last is the same as. */
    private Optional<String> siblingOn(@Nullable LastGender last, Shoe target) {
        var identity = target.identity();
        if (last == null || identity.lastGender() == null || last == identity.lastGender()) {
            return Optional.of(identity.slug());
        }
        var key = ShoeMatch.nameKey(TitleReader.nameOf(identity.brand(), identity.model()), last);
        return shoes.findByNameKeys(Set.of(key)).getOrDefault(key, List.of()).stream()
                .findFirst();
    }

    private static Shoe named(Shoe shoe, Shoe.Identity name) {
        var own = shoe.identity();
        return new Shoe(
                new Shoe.Identity(
                        own.slug(), name.brand(), name.model(), name.version(), own.lastGender(), own.releaseDate()),
                shoe.purpose(),
                shoe.upper(),
                shoe.build(),
                shoe.offer(),
                shoe.sizeRating(),
                shoe.variants(),
                shoe.measurements(),
                shoe.sources());
    }

    private Match get(UUID id) {
        return find(id).orElseThrow(ShoeMatches::unknown);
    }

    static ProblemException unknown() {
        return new ProblemException(NOT_FOUND, CATALOG.sentence("match.unknown"));
    }

    private Match read(ResultSet row) throws SQLException {
        String shop = row.getString("shop");
        String decision = row.getString("decision");
        return new Match(
                row.getObject("id", UUID.class),
                row.getString("name"),
                shop.equals(EVERYBODY) ? null : shop,
                row.getString("brand"),
                row.getString("title"),
                row.getString("shoe_slug"),
                read(row.getString("candidates"), CANDIDATES),
                Sql.instant(row, "found_at"),
                decision == null ? null : decision.equals("same") ? Decision.SAME : Decision.DIFFERENT,
                row.getObject("alias_id", UUID.class),
                Arrays.asList((UUID[]) row.getArray("merges").getArray()),
                read(row.getString("renamed"), TEXTS),
                row.getString("decided_by"),
                row.getObject("decided_at") == null ? null : Sql.instant(row, "decided_at"));
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

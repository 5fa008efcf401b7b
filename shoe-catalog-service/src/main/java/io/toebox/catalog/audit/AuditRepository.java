package io.toebox.catalog.audit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.AuditLog.Position;

/** Keeps audit entries. */
@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntity, Long> {

    /** The newest entries of one subject, newest first, those after {@code after} in that order when it is given. */
    List<AuditEntity> list(String kind, String subject, @Nullable Position after, int limit) {
        // Ids alone do not order the entries of several instances, each of which draws them in blocks.
        String order = " order by at desc, id desc";
        var entries = after == null
                ? find("kind = ?1 and subject = ?2" + order, kind, subject)
                : find(
                        "kind = ?1 and subject = ?2 and (at < ?3 or at = ?3 and id < ?4)" + order,
                        kind,
                        subject,
                        after.at(),
                        after.id());
        return entries.range(0, limit - 1).list();
    }
}

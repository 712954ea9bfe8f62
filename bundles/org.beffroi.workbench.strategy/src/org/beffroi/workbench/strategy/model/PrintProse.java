package org.beffroi.workbench.strategy.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Change;
import org.beffroi.core.document.Renewal.Kind;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.privacy.model.Prose;

/** What becomes of a document that is made anew, to be read: what needs a decision first. Immutable. */
public record PrintProse(Language language) {

    /** So many of a kind are told one by one. */
    private static final int MOST = 30;

    private static final List<Kind> ORDER = List.of(
            Kind.CONFLICT,
            Kind.ORPHANED,
            Kind.LEFT_OUT_NEWER,
            Kind.ADDED_LEFT_OUT,
            Kind.MERGED,
            Kind.UPDATED,
            Kind.ADDED,
            Kind.MOVED,
            Kind.REMOVED,
            Kind.KEPT,
            Kind.LEFT_OUT);

    /** @param renewal empty for a format that nobody edits: the file is replaced */
    public Prose of(Optional<Renewal> renewal) {
        Prose.Writer prose = new Prose.Writer();
        if (renewal.isEmpty()) {
            return prose.words(language.text("print.replaced")).written();
        }
        List<Change> all = renewal.get().changes();
        if (all.isEmpty()) {
            return prose.words(language.text("print.same")).written();
        }
        for (Kind kind : ORDER) {
            List<Change> changes = renewal.get().of(kind);
            if (!changes.isEmpty()) {
                String key = "print.kind." + kind.name().toLowerCase(Locale.ROOT);
                prose.heading(language.counted(key, changes.size()));
                if (kind == Kind.CONFLICT || kind == Kind.ORPHANED) {
                    prose.quiet(language.text(key + ".why"));
                }
                changes.stream().limit(MOST).forEach(change -> tell(change, prose));
                if (changes.size() > MOST) {
                    prose.quiet(language.counted("print.more", changes.size() - (long) MOST));
                }
            }
        }
        return prose.written();
    }

    private static void tell(Change change, Prose.Writer prose) {
        String text = change.before().isEmpty() ? change.after() : change.before();
        if (!text.isBlank()) {
            prose.words("• " + text);
        }
    }
}

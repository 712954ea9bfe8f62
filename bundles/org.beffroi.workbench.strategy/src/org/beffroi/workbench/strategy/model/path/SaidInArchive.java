package org.beffroi.workbench.strategy.model.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.StandingQueries;

/**
 * What people say of a body, from the archive of its dossier, in a few figures and quotations: over the last twelve months.
 *
 * @param mentions how many there are
 * @param themes the themes most spoken of, most first
 * @param quotations some of what is negative, newest first
 */
public record SaidInArchive(long mentions, List<Theme> themes, List<Quotation> quotations) {

    private static final int THEMES = 6;
    private static final int QUOTATIONS = 3;
    private static final int PERIOD_MONTHS = 12;

    public SaidInArchive {
        themes = List.copyOf(themes);
        quotations = List.copyOf(quotations);
    }

    /** Nothing yet. */
    public static SaidInArchive nothing() {
        return new SaidInArchive(0, List.of(), List.of());
    }

    /**
     * A theme.
     *
     * @param theme as people call it
     * @param mentions how many speak of it
     * @param negative how many of those sound negative, of the known tones
     * @param known how many have a known tone
     * @param query finds them, as it is typed
     * @param from the first day that is counted
     */
    public record Theme(String theme, long mentions, long negative, long known, String query, LocalDate from) {

        /** The same under a name. */
        Theme as(String name) {
            return new Theme(name, mentions, negative, known, query, from);
        }
    }

    /** What somebody said. */
    public record Quotation(MentionId mention, String words) {}

    /**
     * Reads them from the archive; takes a moment, off the UI thread.
     *
     * @param locale in which themes are called
     */
    public static SaidInArchive of(Dossier dossier, Locale locale) {
        LocalDate from = dossier.today().minusMonths(PERIOD_MONTHS);
        StandingQueries queries = new StandingQueries(dossier.archive().fields());
        Cancel cancel = Cancel.never();
        Field field = dossier.archive().fields().byName(CoreFields.THEME.name()).orElse(CoreFields.THEME);
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Query all = since(queries, "", from);
            List<Theme> themes = snapshot.facet(all, CoreFields.THEME, THEMES, cancel).counts().stream()
                    .map(count ->
                            theme(snapshot, queries, count, from, cancel).as(field.valueLabel(count.value(), locale)))
                    .toList();
            List<Quotation> quotations = snapshot
                    .page(since(queries, "tone:negative", from), Order.NEWEST, Optional.empty(), QUOTATIONS, cancel)
                    .rows()
                    .stream()
                    .map(entry -> new Quotation(entry.mention().id(), words(entry.effective())))
                    .filter(quotation -> !quotation.words().isEmpty())
                    .toList();
            return new SaidInArchive(snapshot.count(all, cancel), themes, quotations);
        }
    }

    private static Query since(StandingQueries queries, String text, LocalDate from) {
        return queries.read((text + " since:" + from).strip(), Optional.empty());
    }

    private static Theme theme(
            Snapshot snapshot, StandingQueries queries, FacetCounts.Count count, LocalDate from, Cancel cancel) {
        String query = "theme:\"" + count.value() + "\"";
        long negative = snapshot.count(since(queries, query + " tone:negative", from), cancel);
        long others = snapshot.count(since(queries, query + " (tone:neutral OR tone:positive)", from), cancel);
        return new Theme(count.value(), count.mentions(), negative, negative + others, query, from);
    }

    private static String words(FieldValues values) {
        String text = values.string(CoreFields.TEXT_BODY)
                .or(() -> values.string(CoreFields.TITLE))
                .orElse("");
        return text.strip().replaceAll("\\s+", " ");
    }
}

package org.beffroi.cli.search;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.result.TableWriter.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Facets as rows.
 *
 * @param counts of each field
 * @param matching how many mentions match, the base of shares
 * @param names under which people show
 * @param zone of the dossier
 */
record FacetTable(List<FacetCounts> counts, long matching, ShownNames names, ZoneId zone) {

    /** One table for all fields: field, value as stored, its label, mentions; a null value counts those without one. */
    Sheet sheet(Locale locale) {
        return new Sheet(
                say("facets.title", locale),
                List.of(
                        Column.of("field", say("facets.field", locale), Column.Kind.TEXT),
                        Column.of("value", say("facets.value", locale), Column.Kind.TEXT),
                        Column.of("label", say("facets.label", locale), Column.Kind.TEXT),
                        Column.of("mentions", say("facets.mentions", locale), Column.Kind.WHOLE)),
                zone,
                locale);
    }

    Iterator<List<@Nullable Object>> rows(Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FacetCounts facet : counts) {
            String field = facet.field().name();
            for (FacetCounts.Count count : facet.counts()) {
                String shown = shown(facet.field(), count.value());
                rows.add(Arrays.asList(field, shown, facet.field().valueLabel(shown, locale), count.mentions()));
            }
            if (facet.without() > 0) {
                rows.add(Arrays.asList(field, null, say("facets.without", locale), facet.without()));
            }
        }
        return rows.iterator();
    }

    /** The table of one field, for eyes. */
    Sheet sheetOf(FacetCounts facet, Workplace workplace) {
        Locale locale = workplace.locale();
        return new Sheet(
                facet.field().label(locale),
                List.of(
                        Column.of("value", facet.field().label(locale), Column.Kind.TEXT),
                        Column.of("mentions", say("facets.mentions", locale), Column.Kind.WHOLE),
                        Column.of("share", say("facets.share", locale), Column.Kind.SHARE)),
                zone,
                locale,
                workplace.width());
    }

    Iterator<List<@Nullable Object>> rowsOf(FacetCounts facet, Locale locale) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FacetCounts.Count count : facet.counts()) {
            String shown = shown(facet.field(), count.value());
            rows.add(List.of(facet.field().valueLabel(shown, locale), count.mentions(), share(count.mentions())));
        }
        if (facet.without() > 0) {
            rows.add(List.of(say("facets.without", locale), facet.without(), share(facet.without())));
        }
        return rows.iterator();
    }

    /** A part of the matching mentions. */
    private double share(long mentions) {
        return (double) mentions / Math.max(1, matching);
    }

    private String shown(Field field, String value) {
        return field.personal() ? names.shown(value) : value;
    }

    private static String say(String key, Locale locale) {
        return Sentence.of(FacetTable.class, key).in(locale);
    }
}

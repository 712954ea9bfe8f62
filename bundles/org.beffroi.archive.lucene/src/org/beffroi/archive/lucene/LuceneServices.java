package org.beffroi.archive.lucene;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.text.Tokens;

/** What all snapshots of one archive share; safe for several threads. */
record LuceneServices(
        Fields fields,
        Annotator annotator,
        Tokens tokens,
        KnownJson stored,
        FacetCounting facets,
        Calendars calendars,
        Groups.Kept groups,
        ZoneId zone,
        Supplier<LocalDate> today) {

    static LuceneServices of(Fields fields, Annotator annotator, ZoneId zone, Supplier<LocalDate> today) {
        return new LuceneServices(
                fields,
                annotator,
                new Tokens(),
                new KnownJson(fields),
                new FacetCounting(),
                new Calendars(),
                new Groups.Kept(),
                zone,
                today);
    }

    Translation translation() {
        return new Translation(fields, tokens, zone, today);
    }
}

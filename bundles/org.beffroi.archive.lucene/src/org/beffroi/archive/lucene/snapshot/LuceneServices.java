package org.beffroi.archive.lucene.snapshot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.archive.lucene.count.Calendars;
import org.beffroi.archive.lucene.count.FacetCounting;
import org.beffroi.archive.lucene.count.Groups;
import org.beffroi.archive.lucene.count.Ordinals;
import org.beffroi.archive.lucene.document.KnownJson;
import org.beffroi.archive.lucene.meaning.LearntMeanings;
import org.beffroi.archive.lucene.query.Translation;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.meaning.Embedder;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.text.Tokens;

/** What all snapshots of one archive share; safe for several threads. */
public record LuceneServices(
        Fields fields,
        Annotator annotator,
        Tokens tokens,
        KnownJson stored,
        FacetCounting facets,
        Calendars calendars,
        Ordinals.Kept ordinals,
        Groups.Kept groups,
        WordCounting words,
        LearntMeanings meanings,
        Versions versions,
        ZoneId zone,
        Supplier<LocalDate> today) {

    /** @param embedder what learns the meaning of words; empty where nothing does */
    public static LuceneServices of(
            Fields fields, Annotator annotator, Optional<Embedder> embedder, ZoneId zone, Supplier<LocalDate> today) {
        KnownJson stored = new KnownJson(fields);
        Ordinals.Kept ordinals = new Ordinals.Kept();
        return new LuceneServices(
                fields,
                annotator,
                new Tokens(),
                stored,
                new FacetCounting(),
                new Calendars(),
                ordinals,
                new Groups.Kept(ordinals),
                new WordCounting(),
                new LearntMeanings(embedder, stored, fields),
                new Versions(),
                zone,
                today);
    }

    /** Translates queries as they are meant on one day. */
    Translation translation(LocalDate day) {
        return new Translation(fields, tokens, meanings, zone, () -> day);
    }
}

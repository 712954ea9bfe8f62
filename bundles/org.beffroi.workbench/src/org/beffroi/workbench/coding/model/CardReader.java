package org.beffroi.workbench.coding.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.coding.model.CodingCard.Around;
import org.beffroi.workbench.coding.model.CodingCard.Reading;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.Row.Span;
import org.beffroi.workbench.listen.model.code.CodeColours;
import org.beffroi.workbench.listen.model.code.CodedReader;

/** Reads all that is shown of a mention that is coded. Called by workers. */
final class CardReader {

    private static final int CONVERSATION = 200;
    private static final int NEAR = 3;

    private final Dossier dossier;
    private final Language language;
    private final CodedReader coded;

    CardReader(Dossier dossier, Language language) {
        this.dossier = dossier;
        this.language = language;
        this.coded = new CodedReader(dossier.archive().fields(), language, new CodeColours(dossier.codebook()));
    }

    CodingCard read(Snapshot snapshot, Entry entry, Cancel cancel) {
        FieldValues values = entry.effective();
        Mention mention = entry.mention();
        // As enrichers see it: their clues are offsets in it.
        String whole =
                mention.title().map(title -> title + "\n\n" + mention.text()).orElseGet(mention::text);
        return new CodingCard(
                entry,
                who(values),
                values.string(CoreFields.NETWORK)
                        .map(stored -> Language.capital(CoreFields.NETWORK.valueLabel(stored, language.locale())))
                        .orElse(""),
                values.time(CoreFields.PUBLISHED),
                whole,
                mention.title().map(String::length).orElse(0),
                Stream.concat(Doubt.CODED.stream(), Stream.of(CoreFields.MODERATION))
                        .flatMap(field -> entry.annotations().stream()
                                .filter(annotation -> annotation.field().equals(field.name()))
                                .limit(1)
                                .map(annotation -> reading(mention, annotation, known(field), whole.length())))
                        .toList(),
                Row.Tone.of(values.string(CoreFields.TONE)),
                coded.read(snapshot, CoreFields.THEME, values, cancel),
                coded.read(snapshot, CoreFields.PLACE, values, cancel),
                coded.read(snapshot, CoreFields.DEPARTMENT, values, cancel),
                around(snapshot, entry, cancel));
    }

    /** The nearest of its conversation: what an answer answers says how it is meant. */
    private List<Around> around(Snapshot snapshot, Entry entry, Cancel cancel) {
        Optional<String> thread = entry.effective().string(CoreFields.THREAD);
        if (thread.isEmpty()) {
            return List.of();
        }
        Query query = new Query.FieldIs(CoreFields.THREAD.name(), thread.get());
        List<Entry> all = snapshot.page(query, Order.NEWEST, Optional.empty(), CONVERSATION, cancel)
                .rows()
                .reversed();
        int at = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).mention().id().equals(entry.mention().id())) {
                at = i;
            }
        }
        List<Around> near = new ArrayList<>();
        for (int i = Math.max(0, at - NEAR); i <= Math.min(all.size() - 1, at + NEAR); i++) {
            if (i != at) {
                Mention mention = all.get(i).mention();
                near.add(new Around(
                        who(all.get(i).effective()),
                        mention.text().replaceAll("\\s+", " ").strip(),
                        i < at));
            }
        }
        return near;
    }

    private String who(FieldValues values) {
        return values.string(CoreFields.AUTHOR)
                .or(() -> values.string(CoreFields.AUTHOR_NAME))
                .map(dossier.pseudonyms()::shown)
                .map(language::person)
                .or(() -> values.string(CoreFields.OUTLET))
                .orElse("");
    }

    private Reading reading(Mention mention, Annotation annotation, Field field, int length) {
        return new Reading(
                field.name(),
                Language.capital(field.label(language.locale())),
                annotation.values().stream()
                        .map(value -> field.valueLabel(value, language.locale()))
                        .toList(),
                annotation.measuredOn().isPresent()
                        ? OptionalLong.of(Wording.level(annotation.confidence()))
                        : OptionalLong.empty(),
                annotation.version(),
                spans(dossier.enrichment().clues(mention, annotation, field), length),
                dossier.enrichment().reasons(mention, annotation, field));
    }

    /** The field as the archive declares it, with the labels that enrichers brought. */
    private Field known(Field core) {
        return dossier.archive().fields().byKey(core.name()).orElse(core);
    }

    /** Where clues speak for it: in order, and none over another, since a word is marked once. */
    static List<Span> spans(List<Clue> clues, int length) {
        List<Span> spans = new ArrayList<>();
        clues.stream()
                .filter(clue -> clue.weight() > 0 && clue.start() >= 0 && clue.end() <= length)
                .sorted(Comparator.comparingInt(Clue::start).thenComparing(Clue::end, Comparator.reverseOrder()))
                .forEach(clue -> {
                    if (spans.isEmpty() || clue.start() >= spans.getLast().end()) {
                        spans.add(new Span(clue.start(), clue.end()));
                    }
                });
        return spans;
    }
}

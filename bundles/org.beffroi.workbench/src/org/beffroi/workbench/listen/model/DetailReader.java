package org.beffroi.workbench.listen.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.match.Reason;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.code.CodeColours;
import org.beffroi.workbench.listen.model.code.CodedReader;
import org.beffroi.workbench.routing.model.FollowUp;

/** Reads all that is shown of one mention. Called by workers. */
final class DetailReader {

    private static final int CONVERSATION = 50;

    private final Dossier dossier;
    private final Marker marker;
    private final RowMaker rows;
    private final CodedReader coded;
    private final Language language;

    DetailReader(Marker marker, RowMaker rows, Dossier dossier, Language language, CodeColours colours) {
        this.dossier = dossier;
        this.coded = new CodedReader(dossier.archive().fields(), language, colours);
        this.marker = marker;
        this.rows = rows;
        this.language = language;
    }

    Detail read(Snapshot snapshot, Entry entry, Cancel cancel) {
        FieldValues values = entry.effective();
        String title = values.string(CoreFields.TITLE).orElse("");
        String text = values.string(CoreFields.TEXT_BODY).orElse("");
        Marker.Marks marks = marker.marks(values);
        String account = values.string(CoreFields.AUTHOR).orElse("");
        String name = values.string(CoreFields.AUTHOR_NAME)
                .or(() -> values.string(CoreFields.OUTLET))
                .orElse(account);
        return new Detail(
                entry,
                name,
                alias(entry, name, account),
                account.equals(name) ? "" : account,
                where(values, name),
                title,
                text,
                marks.title(),
                marks.text(),
                reasons(values),
                Row.Tone.of(values.string(CoreFields.TONE)),
                SpeakerReading.of(entry, dossier, language),
                conversation(snapshot, entry, cancel),
                coded.read(snapshot, CoreFields.THEME, values, cancel),
                coded.read(snapshot, CoreFields.PLACE, values, cancel),
                coded.read(snapshot, CoreFields.DEPARTMENT, values, cancel),
                FollowUp.of(entry, Instant.now()),
                coded.tags(snapshot, values, cancel));
    }

    /**
     * Why it matches, each reason once: days as people say them, nothing of the file that it came with, and nothing of single words
     * that are marked in what shows.
     */
    private List<Sentence> reasons(FieldValues values) {
        return marker.reasons(values).stream()
                .filter(reason -> !CoreFields.BATCH.name().equals(reason.field()))
                .filter(reason -> !isMarked(reason))
                .map(reason -> reason.part() instanceof Query.Period period
                        ? dated(period, values).orElseGet(reason::inWords)
                        : reason.inWords())
                .distinct()
                .toList();
    }

    private static boolean isMarked(Reason reason) {
        boolean inWords = CoreFields.TITLE.name().equals(reason.field())
                || CoreFields.TEXT_BODY.name().equals(reason.field());
        return inWords
                && (reason.part() instanceof Query.Word
                        || reason.part() instanceof Query.Exact
                        || reason.part() instanceof Query.Lemma
                        || reason.part() instanceof Query.Phrase(String text, int slop) && slop == 0);
    }

    private Optional<Sentence> dated(Query.Period period, FieldValues values) {
        Days days = new Days(language, dossier.settings().zone(), dossier.today());
        return dossier.archive().fields().byKey(period.field()).flatMap(field -> values.time(field)
                .map(time -> Sentence.of(
                        DetailReader.class,
                        "detail.reason.date",
                        language.name(field),
                        days.moment(Optional.of(time)))));
    }

    private String where(FieldValues values, String name) {
        Stream<String> network = values
                .string(CoreFields.NETWORK)
                .map(stored -> Language.capital(CoreFields.NETWORK.valueLabel(stored, language.locale())))
                .stream();
        Stream<String> outlet = values.string(CoreFields.OUTLET).filter(stored -> !stored.equals(name)).stream();
        Stream<String> stance = values
                .string(CoreFields.STANCE)
                .map(side -> language.text("detail.stance", CoreFields.STANCE.valueLabel(side, language.locale())))
                .stream();
        return Stream.of(network, outlet, stance).flatMap(part -> part).collect(Collectors.joining(" · "));
    }

    /** Authors of the press go by their own names everywhere. */
    private String alias(Entry entry, String name, String account) {
        String shown = rows.who(entry);
        return shown.equals(name) || shown.equals(account) ? "" : shown;
    }

    private List<Row> conversation(Snapshot snapshot, Entry entry, Cancel cancel) {
        // What began a conversation often names none: the others name it.
        String thread = entry.effective()
                .string(CoreFields.THREAD)
                .orElseGet(() -> entry.mention().id().value());
        Query query = new Query.FieldIs(CoreFields.THREAD.name(), thread);
        List<Entry> found = new ArrayList<>(snapshot.page(query, Order.NEWEST, Optional.empty(), CONVERSATION, cancel)
                .rows());
        Collections.reverse(found);
        if (!found.isEmpty()) {
            Optional<Entry> root = thread.isBlank() ? Optional.empty() : snapshot.entry(new MentionId(thread));
            Stream.of(Optional.of(entry), root)
                    .flatMap(Optional::stream)
                    .filter(one -> found.stream()
                            .noneMatch(other ->
                                    other.mention().id().equals(one.mention().id())))
                    .forEach(found::addFirst);
        }
        return found.size() < 2 ? List.of() : found.stream().map(rows::row).toList();
    }
}

package org.beffroi.workbench.quote;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Row;

/**
 * A mention in a few words. Immutable.
 *
 * @param mention which one
 * @param who its author where he is a public actor, else its outlet; empty for anybody else, whose pseudonym says nothing
 * @param network where it was published, by its key; empty where nobody knows
 * @param when when it was published, empty where nobody knows
 * @param text its title, else what it says, on one line; may be empty
 * @param tone its tone
 * @param answers what it answers, on one line; empty where it answers nothing, or what it answers is not at hand
 */
public record Quote(
        MentionId mention,
        String who,
        Optional<String> network,
        Optional<Instant> when,
        String text,
        Row.Tone tone,
        Optional<String> answers) {

    /** One that answers nothing. */
    public Quote(
            MentionId mention,
            String who,
            Optional<String> network,
            Optional<Instant> when,
            String text,
            Row.Tone tone) {
        this(mention, who, network, when, text, tone, Optional.empty());
    }

    /** That of a mention. Off the UI thread: names are looked up. */
    public static Quote of(Entry entry, Dossier dossier) {
        return of(entry, dossier, Optional.empty());
    }

    /** The same with what it answers: few words seldom say what they are about. */
    public static Quote of(Entry entry, Dossier dossier, Snapshot now) {
        return of(
                entry,
                dossier,
                entry.effective()
                        .string(CoreFields.REPLY_TO)
                        .flatMap(parent -> now.entry(new MentionId(parent)))
                        .map(Entry::effective)
                        .map(Quote::line)
                        .filter(line -> !line.isEmpty()));
    }

    private static Quote of(Entry entry, Dossier dossier, Optional<String> answers) {
        FieldValues values = entry.effective();
        return new Quote(
                entry.mention().id(),
                values.string(CoreFields.AUTHOR)
                        .filter(author -> dossier.pseudonyms().shown(author).equals(author))
                        .or(() -> values.string(CoreFields.OUTLET))
                        .orElse(""),
                values.string(CoreFields.NETWORK),
                values.time(CoreFields.PUBLISHED),
                line(values),
                Row.Tone.of(values.string(CoreFields.TONE)),
                answers);
    }

    private static String line(FieldValues values) {
        return values.string(CoreFields.TITLE)
                .or(() -> values.string(CoreFields.TEXT_BODY))
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /**
     * What stands above its words: who, where and when.
     *
     * @param beside what is said of it behind that; may be empty
     */
    public String head(Language language, Days days, String beside) {
        return Stream.of(who, where(language), days.moment(when), beside)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String where(Language language) {
        return network.map(key -> Language.capital(CoreFields.NETWORK.valueLabel(key, language.locale())))
                .orElse("");
    }
}

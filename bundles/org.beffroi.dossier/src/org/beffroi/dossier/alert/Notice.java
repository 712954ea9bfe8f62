package org.beffroi.dossier.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Episode;

/**
 * What an alert says, whatever it is said by.
 *
 * @param title in a line
 * @param quotations some of the mentions, as a digest may print them
 * @param foot lines under them
 * @param language of all
 */
public record Notice(String title, List<Quotation> quotations, List<String> foot, Locale language) {

    public Notice {
        Objects.requireNonNull(title);
        quotations = List.copyOf(quotations);
        foot = List.copyOf(foot);
        Objects.requireNonNull(language);
    }

    /**
     * What is told of some mentions.
     *
     * @param count how many there are
     * @param severe whether there are so many that quiet hours give way
     * @param again whether the message may have been sent already
     * @param fictional whether everything is invented
     */
    static Notice of(
            Alert alert, int count, List<Quotation> quotations, boolean severe, boolean again, boolean fictional) {
        List<String> foot = new ArrayList<>();
        if (count > quotations.size()) {
            foot.add(say(alert, "alert.more", count - quotations.size()));
        }
        foot.add(say(alert, "alert.foot", alert.watch()));
        if (again) {
            foot.add(say(alert, "alert.again"));
        }
        if (fictional) {
            foot.add(say(alert, "digest.fictional"));
        }
        return new Notice(
                say(alert, severe ? "alert.title.severe" : "alert.title", alert.watch(), count),
                quotations,
                foot,
                alert.language());
    }

    /**
     * What is told of an episode.
     *
     * @param kind what is new: {@code begun}, {@code graver} or {@code over}
     * @param again whether the message may have been sent already
     * @param fictional whether everything is invented
     */
    static Notice of(
            Alert alert, Episode episode, String kind, List<Quotation> quotations, boolean again, boolean fictional) {
        String subject = episode.label().isBlank() ? alert.watch() : episode.label();
        String stage = episode.stage().label().in(alert.language());
        List<String> foot = new ArrayList<>();
        foot.add(episode.reason());
        foot.add(say(alert, "alert.foot", alert.watch()));
        if (again) {
            foot.add(say(alert, "alert.again"));
        }
        if (fictional) {
            foot.add(say(alert, "digest.fictional"));
        }
        return new Notice(say(alert, "episode.title." + kind, stage, subject), quotations, foot, alert.language());
    }

    private static String say(Alert alert, String key, Object... arguments) {
        return Sentence.of(Notice.class, key, arguments).in(alert.language());
    }

    /** The words of a mention on one line. */
    static String words(Quotation quotation) {
        return oneLine(Stream.of(quotation.title(), Optional.of(Run.text(quotation.text())))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" — ")));
    }

    /** Who said it and where, on one line; empty where neither is known. */
    static String source(Quotation quotation) {
        return oneLine(Stream.of(quotation.who(), quotation.where())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
    }

    /** The word that leads to the mention. */
    String leading() {
        return Sentence.of(Notice.class, "alert.link").in(language);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}

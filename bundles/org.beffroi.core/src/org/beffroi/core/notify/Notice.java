package org.beffroi.core.notify;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Sentence;

/**
 * A short message, whatever it is sent by. What people wrote is in its quotations: a notifier takes care that it calls nobody
 * and formats nothing on the other side.
 *
 * @param title in a line
 * @param quotations some of the mentions, as a digest may print them
 * @param foot lines under them
 * @param about how it was made, in a paragraph, for ways that have room for it; never blank
 * @param language of all
 */
public record Notice(String title, List<Quotation> quotations, List<String> foot, String about, Locale language) {

    public Notice {
        Objects.requireNonNull(title);
        quotations = List.copyOf(quotations);
        foot = List.copyOf(foot);
        if (about.isBlank()) {
            throw new IllegalArgumentException("A message says how it was made");
        }
        Objects.requireNonNull(language);
    }

    /** The words of a mention on one line. */
    public static String words(Quotation quotation) {
        return oneLine(Stream.of(quotation.title(), Optional.of(Run.text(quotation.text())))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" — ")));
    }

    /** Who said it and where, on one line; empty where neither is known. */
    public static String source(Quotation quotation) {
        return oneLine(Stream.of(quotation.who(), quotation.where())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
    }

    /** The word that leads to a mention, in the language of the message. */
    public String linkText() {
        return Sentence.of(Notice.class, "notify.link").in(language);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}

package org.beffroi.dossier.alert;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.watch.Episode;

/** The messages of alerts, each in the language of its alert. */
final class AlertNotices {

    private AlertNotices() {}

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
        return notice(
                say(alert, severe ? "alert.title.severe" : "alert.title", alert.watch(), count),
                quotations,
                foot,
                alert);
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
        return notice(say(alert, "episode.title." + kind, stage, subject), quotations, foot, alert);
    }

    /** A message that says nothing but that it arrived. */
    static Notice test(Alert alert) {
        return notice(say(alert, "alert.test", alert.name()), List.of(), List.of(say(alert, "alert.test.foot")), alert);
    }

    private static Notice notice(String title, List<Quotation> quotations, List<String> foot, Alert alert) {
        return new Notice(title, quotations, foot, say(alert, "digest.about"), alert.language());
    }

    private static String say(Alert alert, String key, Object... arguments) {
        return Sentence.of(AlertNotices.class, key, arguments).in(alert.language());
    }
}

package org.beffroi.core.result.text;

import java.util.Locale;
import java.util.Objects;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Scores.Score;

/**
 * Values of scores as people read them, everywhere alike: of a counted share its percentage, of any other its level from 0 to 100,
 * which is no part of anything. Immutable.
 *
 * @param locale language of the reader
 */
public record ScoreText(Locale locale) {

    public ScoreText {
        Objects.requireNonNull(locale);
    }

    /** {@code 21,3 %}, {@code 59 sur 100}; in words where it was not measured. */
    public String value(Score score) {
        if (score.part().isPresent()) {
            return new ShareText(locale).cell(score.part().get());
        }
        return score.value().isPresent()
                ? say("score.level", Wording.level(score.value().getAsDouble()))
                : say("share.not.measurable");
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(ScoreText.class, key, arguments).in(locale);
    }
}

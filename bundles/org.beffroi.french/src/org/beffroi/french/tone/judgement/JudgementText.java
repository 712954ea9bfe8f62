package org.beffroi.french.tone.judgement;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.message.Sentence;
import org.beffroi.french.tone.feature.Tone;

/**
 * Prints a {@link Judgement} for people: confusion matrix, figures by tone, figures of the whole.
 *
 * <p>Shares have three decimals and a point in every language, so that programs read them too.
 */
public record JudgementText(Judgement judgement, Locale locale) {

    private static final int WIDE = 12;

    public void print(PrintWriter out) {
        out.println(say("tone.confusion"));
        row(out, "", Arrays.stream(Tone.values()).map(this::name).toList());
        for (Tone said : Tone.values()) {
            row(
                    out,
                    name(said),
                    Arrays.stream(Tone.values())
                            .map(read -> Integer.toString(judgement.confused(said, read)))
                            .toList());
        }
        out.println();
        row(out, "", List.of(say("tone.precision"), say("tone.recall"), "F1"));
        for (Tone tone : Tone.values()) {
            row(
                    out,
                    name(tone),
                    List.of(
                            share(judgement.precision(tone)),
                            share(judgement.recall(tone)),
                            share(judgement.f1(tone))));
        }
        out.println();
        figure(out, "tone.macro.f1", judgement.macroF1());
        figure(out, "tone.accuracy", judgement.accuracy());
        figure(out, "tone.coverage", judgement.coverage());
        figure(out, "tone.accuracy.sure", judgement.accuracyWhereSure());
        figure(out, "tone.calibration", judgement.calibrationError());
    }

    private void figure(PrintWriter out, String key, double value) {
        out.println(say(key) + " " + share(value));
    }

    private static void row(PrintWriter out, String head, List<String> cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + WIDE + "s", head));
        cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%" + WIDE + "s", cell)));
        out.println(line.toString().stripTrailing());
    }

    public static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private String name(Tone tone) {
        return say(
                switch (tone) {
                    case POSITIVE -> "tone.positive";
                    case NEUTRAL -> "tone.neutral";
                    case NEGATIVE -> "tone.negative";
                });
    }

    private String say(String key) {
        return Sentence.of(JudgementText.class, key).in(locale);
    }
}

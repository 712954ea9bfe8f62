package org.beffroi.analyses.frame;

import java.util.List;
import java.util.function.BiFunction;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.Matrix;

/** What share each tone has, row by row. */
public final class ToneMatrix {

    private ToneMatrix() {}

    /**
     * The matrix.
     *
     * @param across what rows are
     * @param names of the rows
     * @param cell the share that a tone has of a row, of the mentions whose tone is known
     */
    public static <T> Matrix of(
            Run run,
            String title,
            String across,
            List<T> rows,
            List<String> names,
            BiFunction<T, String, Matrix.Cell> cell) {
        return new Matrix(
                title,
                across,
                names,
                CoreFields.TONE.label(run.locale()),
                KnownValues.TONES.stream()
                        .map(tone -> CoreFields.TONE.valueLabel(tone, run.locale()))
                        .toList(),
                run.say(ToneMatrix.class, "tone.share"),
                Matrix.Scale.SHARE,
                rows.stream()
                        .map(row -> KnownValues.TONES.stream()
                                .map(tone -> cell.apply(row, tone))
                                .toList())
                        .toList());
    }
}

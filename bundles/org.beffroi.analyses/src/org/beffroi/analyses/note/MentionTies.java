package org.beffroi.analyses.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.meaning.MeaningVector;
import org.beffroi.core.mention.CoreFields;

/**
 * How likely two mentions of the same days speak of one thing, as the logarithm of the odds: how near they are in meaning, a common theme
 * or department, both negative. Among some forty mentions of three days a nearness says more than in a whole archive, of which
 * {@link Meaning#NEAR} is asked. The weights are rounded from a logistic regression on thirty-four invented mornings of four hands, those
 * of {@code beffroi bench note} that were looked at. Rare words in common were tried and added nothing.
 */
final class MentionTies {

    private static final double ROOT_OF_NEARNESS = 11;
    private static final double NEARNESS = -4;
    private static final double THEME = 0.9;
    private static final double DEPARTMENT = 0.3;
    private static final double BOTH_NEGATIVE = 0.8;
    private static final double NOTHING_IN_COMMON = -3.7;

    private final double[][] ties;

    private record Text(MeaningVector vector, List<String> themes, Optional<String> department, boolean isNegative) {

        double tie(Text other) {
            double near = Math.max(0, vector.nearness(other.vector));
            boolean isOfOneTheme = themes.stream().anyMatch(other.themes::contains);
            boolean isOfOneDepartment = department.isPresent() && department.equals(other.department);
            return NOTHING_IN_COMMON
                    + ROOT_OF_NEARNESS * Math.sqrt(near)
                    + NEARNESS * near
                    + (isOfOneTheme ? THEME : 0)
                    + (isOfOneDepartment ? DEPARTMENT : 0)
                    + (isNegative && other.isNegative ? BOTH_NEGATIVE : 0);
        }
    }

    /** Ties between each two mentions. */
    MentionTies(List<Entry> entries, Embedding embedding, Cancel cancel) {
        List<Text> texts = new ArrayList<>();
        for (Entry entry : entries) {
            cancel.check();
            texts.add(new Text(
                    embedding.of(Meaning.text(entry.effective())),
                    entry.effective().strings(CoreFields.THEME),
                    entry.effective().string(CoreFields.DEPARTMENT),
                    isNegative(entry)));
        }
        ties = new double[texts.size()][texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            cancel.check();
            for (int j = 0; j < i; j++) {
                ties[i][j] = texts.get(i).tie(texts.get(j));
                ties[j][i] = ties[i][j];
            }
        }
    }

    static boolean isNegative(Entry entry) {
        return entry.effective()
                .string(CoreFields.TONE)
                .filter("negative"::equals)
                .isPresent();
    }

    /** All of them: each two mentions by their numbers. */
    double[][] all() {
        return ties;
    }

    /** How firmly a group hangs together: the mean of its strongest ties, one fewer than it has mentions. */
    double firmness(List<Integer> group) {
        return IntStream.range(0, group.size())
                .boxed()
                .flatMap(one -> IntStream.range(0, one).mapToObj(other -> ties[group.get(one)][group.get(other)]))
                .sorted((one, other) -> Double.compare(other, one))
                .limit(Math.max(1, group.size() - 1L))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    /** Those of a group, the one first to which the others have the strongest ties. */
    List<Integer> centralFirst(List<Integer> group) {
        return group.stream()
                .sorted((one, other) -> Double.compare(sum(other, group), sum(one, group)))
                .toList();
    }

    private double sum(int one, List<Integer> group) {
        return group.stream()
                .filter(other -> other != one)
                .mapToDouble(other -> ties[one][other])
                .sum();
    }
}

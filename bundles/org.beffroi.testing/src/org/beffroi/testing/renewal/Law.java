package org.beffroi.testing.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.beffroi.testing.renewal.Reading.Paragraph;

/**
 * The law of documents that are made anew: what a writer wrote is in the new file, as she left it; what she took out stays out;
 * what only the model changed is new. Each rule counts how often it had something to say, so that a test can tell whether it
 * was put to the proof.
 *
 * @param words of hers that were looked for
 * @param paragraphs of hers that were looked for, those that she gave another style among them
 * @param remarks of hers, comments and recorded changes
 * @param left paragraphs that she took out and the model did not touch
 * @param fresh blocks that only the model changed, put in or took out
 * @param breaks of the law, in words for whoever looks for the cause; empty where it holds
 */
public record Law(int words, int paragraphs, int remarks, int left, int fresh, List<String> breaks) {

    public Law {
        breaks = List.copyOf(breaks);
    }

    /**
     * The files of one renewal.
     *
     * @param made as it was made last time
     * @param before the same, opened and saved by the program that the writer uses; {@code made} where she uses none
     * @param edited as the writer left it
     * @param fresh as it is made now
     * @param renewed what came of it
     * @param words that she added
     */
    public record Files(byte[] made, byte[] before, byte[] edited, byte[] fresh, byte[] renewed, Set<String> words) {}

    /** Looks whether it was kept. */
    public static Law of(Files files, Format format) throws IOException {
        return new Judging(
                        Reading.of(files.made(), format),
                        Reading.of(files.before(), format),
                        Reading.of(files.edited(), format),
                        Reading.of(files.fresh(), format),
                        Reading.of(files.renewed(), format))
                .judge(files.words());
    }

    /** How far below the line of a conflict the model's version may reach, in paragraphs. */
    private static final int REACH = 40;

    private record Judging(Reading made, Reading before, Reading edited, Reading fresh, Reading renewed) {

        Law judge(Set<String> words) {
            List<String> breaks = new ArrayList<>();
            order(breaks);
            return new Law(
                    words(words, breaks), paragraphs(breaks), remarks(breaks), left(breaks), fresh(breaks), breaks);
        }

        private int words(Set<String> words, List<String> breaks) {
            List<String> there =
                    words.stream().filter(word -> edited.all().contains(word)).toList();
            there.stream()
                    .filter(word -> !renewed.all().contains(word))
                    .forEach(word -> breaks.add("her word is gone: " + word));
            return there.size();
        }

        /** Hers are those that do not stand in the file as it was before, with that text and that style. */
        private int paragraphs(List<String> breaks) {
            List<Paragraph> hers = new ArrayList<>(edited.paragraphs());
            before.paragraphs().forEach(hers::remove);
            hers.removeIf(one -> one.text().isEmpty());
            for (Paragraph one : hers) {
                if (renewed.paragraphs().stream()
                        .noneMatch(now ->
                                now.text().equals(one.text()) && now.style().equals(one.style()))) {
                    breaks.add("her paragraph is not as she left it: " + one);
                }
            }
            return hers.size();
        }

        private int remarks(List<String> breaks) {
            lost(edited.comments(), renewed.comments()).forEach(one -> breaks.add("her comment is gone: " + one));
            lost(edited.changes(), renewed.changes()).forEach(one -> breaks.add("her recorded change is gone: " + one));
            return edited.comments().size() + edited.changes().size();
        }

        private static List<String> lost(List<String> there, List<String> now) {
            List<String> lost = new ArrayList<>(there);
            now.forEach(lost::remove);
            return lost;
        }

        /** Of blocks that the model did not touch; texts that stand once, so that it is known which is meant. */
        private int left(List<String> breaks) {
            int left = 0;
            for (String anchor : made.blocks().keySet()) {
                List<String> texts = Reading.texts(made.of(anchor));
                boolean untouched = texts.equals(Reading.texts(fresh.of(anchor)));
                boolean out = texts.stream()
                        .noneMatch(text -> !text.isEmpty() && edited.texts().contains(text));
                for (String text : texts) {
                    boolean once = count(before.texts(), text) == 1 && count(made.texts(), text) == 1;
                    if (once
                            && !text.isEmpty()
                            && (untouched || out && hasUnused(fresh, text, anchor))
                            && count(edited.texts(), text) == 0) {
                        left++;
                        if (count(renewed.texts(), text) > 0 && !(isConflict(text) && !untouched)) {
                            breaks.add("what she took out is back: " + text);
                        }
                    }
                }
            }
            return left;
        }

        /** Whether a text stands below a line that says that both changed it: hers is above. */
        private boolean isConflict(String text) {
            int place = renewed.texts().indexOf(text);
            return renewed.paragraphs().subList(Math.max(0, place - REACH), place).stream()
                    .anyMatch(one ->
                            one.style().replace("_20_", "").replace(" ", "").equals("BeffroiConflict"));
        }

        /** Whether the model has that text nowhere but in that block. */
        private static boolean hasUnused(Reading reading, String text, String anchor) {
            return count(reading.texts(), text) == count(Reading.texts(reading.of(anchor)), text);
        }

        /** Where she moved nothing, all stands in the order of the model. */
        private void order(List<String> breaks) {
            List<String> hers = shared(edited, made);
            if (!hers.equals(shared(made, edited))) {
                return;
            }
            List<String> is = untouched(shared(renewed, fresh));
            List<String> wished = untouched(shared(fresh, renewed));
            for (int i = 0; i < is.size(); i++) {
                if (!is.get(i).equals(wished.get(i))) {
                    breaks.add("not in the order of the model: " + is.get(i) + " instead of " + wished.get(i));
                    return;
                }
            }
        }

        /** Those that she left as they were: the bookmark of one that she took out may stand over its neighbour. */
        private List<String> untouched(List<String> anchors) {
            return anchors.stream()
                    .filter(anchor -> !made.blocks().containsKey(anchor)
                            || Reading.texts(edited.of(anchor)).equals(Reading.texts(made.of(anchor))))
                    .filter(anchor -> Reading.texts(renewed.of(anchor)).stream().anyMatch(text -> !text.isEmpty()))
                    .toList();
        }

        /** The blocks of one that are in the other too, in its order. */
        private static List<String> shared(Reading one, Reading other) {
            return one.blocks().entrySet().stream()
                    .filter(block -> other.blocks().containsKey(block.getKey()))
                    .sorted(Comparator.comparingInt(block -> block.getValue().from()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private int fresh(List<String> breaks) {
            int changed = 0;
            for (String anchor : union()) {
                List<String> was = Reading.texts(made.of(anchor));
                List<String> is = Reading.texts(fresh.of(anchor));
                if (was.equals(is) || !isUntouched(was)) {
                    continue;
                }
                changed++;
                if (!is.isEmpty() && Collections.indexOfSubList(renewed.texts(), is) < 0) {
                    breaks.add("what only the model changed is not new: " + anchor + " " + is);
                }
                was.stream()
                        .filter(text ->
                                !text.isEmpty() && count(edited.texts(), text) == 1 && count(fresh.texts(), text) == 0)
                        .filter(text -> count(renewed.texts(), text) > 0)
                        .forEach(text -> breaks.add("what the model took out is there: " + anchor + " " + text));
            }
            return changed;
        }

        private List<String> union() {
            List<String> anchors = new ArrayList<>(made.blocks().keySet());
            fresh.blocks().keySet().stream()
                    .filter(anchor -> !anchors.contains(anchor))
                    .forEach(anchors::add);
            Collections.sort(anchors);
            return anchors;
        }

        /** Whether a block of these texts stands in the edited file just as it did before, with styles and without marks. */
        private boolean isUntouched(List<String> texts) {
            if (texts.isEmpty()) {
                return true;
            }
            int place = Collections.indexOfSubList(before.texts(), texts);
            if (place < 0 || place != Collections.lastIndexOfSubList(before.texts(), texts)) {
                return false;
            }
            return Collections.indexOfSubList(
                            edited.paragraphs(), before.paragraphs().subList(place, place + texts.size()))
                    >= 0;
        }

        private static long count(Collection<String> texts, String text) {
            return texts.stream().filter(one -> Objects.equals(one, text)).count();
        }
    }
}

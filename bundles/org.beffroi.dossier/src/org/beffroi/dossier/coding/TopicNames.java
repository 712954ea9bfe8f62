package org.beffroi.dossier.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;

/**
 * The names that analysts give to topics, in {@code topics.json} of the codebook, which is written whole: words and identities of
 * mentions, no text of anybody. Safe for several threads; two people who write at once on a network folder: the later one stays.
 *
 * @param file where they are; may not exist yet
 */
public record TopicNames(Path file) {

    /** Name of the file. */
    public static final String NAME = "topics.json";

    /** What this program writes; a file of a later one is refused, not half read. */
    private static final int VERSION = 1;

    /** What the file says. */
    private record Kept(int version, List<NamedTopic> topics) {}

    /** Those of a dossier by the folder of its lists. */
    public static TopicNames in(Path codebook) {
        return new TopicNames(codebook.resolve(NAME));
    }

    /**
     * All of them, in the order in which they were named.
     *
     * @throws Refusal if the file is damaged, or of a later version of this program
     */
    public List<NamedTopic> all() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            Kept kept = JsonRecords.read(OrdinaryFile.bytes(file), Kept.class);
            if (kept.version() > VERSION) {
                throw Refusal.of(Refusal.Kind.UNSUPPORTED, TopicNames.class, "topics.file.later", file.toString());
            }
            return kept.topics();
        } catch (IOException | RuntimeException e) {
            throw e instanceof Refusal refusal ? refusal : RefusedFile.of(file, e);
        }
    }

    /**
     * Puts all of them in the place of those there are, such as what was there before a change.
     *
     * @throws Refusal if they cannot be written
     */
    public void put(List<NamedTopic> topics) {
        try {
            WholeFile.write(file, JsonRecords.write(new Kept(VERSION, topics)));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /**
     * Names with a topic under another name.
     *
     * @param known what it is called so far; empty where nobody named it
     * @param found as it is found today, which is what it is known by from then on where it is one topic
     * @param name blank to forget it
     */
    public static List<NamedTopic> renamed(
            List<NamedTopic> all, Optional<NamedTopic> known, NamedTopic.Part found, String name) {
        String called = name.strip();
        List<NamedTopic> others = without(all, known);
        if (called.isEmpty()) {
            return others;
        }
        boolean merged = known.filter(NamedTopic::isMerged).isPresent();
        return with(others, new NamedTopic(called, merged ? known.get().parts() : List.of(found.called(called))));
    }

    /** Names with two topics taken for one, under the name of the first one, the second one, or the first one’s words. */
    public static List<NamedTopic> merged(
            List<NamedTopic> all,
            Optional<NamedTopic> one,
            NamedTopic.Part first,
            Optional<NamedTopic> other,
            NamedTopic.Part second) {
        String name = one.or(() -> other).map(NamedTopic::name).orElseGet(() -> String.join(" · ", first.words()));
        List<NamedTopic.Part> parts = new ArrayList<>();
        parts.addAll(one.map(NamedTopic::parts).orElse(List.of(first)));
        parts.addAll(other.map(NamedTopic::parts).orElse(List.of(second)));
        return with(without(without(all, one), other), new NamedTopic(name, parts));
    }

    /** Names with a topic split into those that it was merged of, each under the name that it had. */
    public static List<NamedTopic> split(List<NamedTopic> all, NamedTopic merged) {
        List<NamedTopic> others = without(all, Optional.of(merged));
        for (NamedTopic.Part part : merged.parts()) {
            if (!part.name().isEmpty()) {
                others = with(others, new NamedTopic(part.name(), List.of(part)));
            }
        }
        return others;
    }

    private static List<NamedTopic> without(List<NamedTopic> all, Optional<NamedTopic> gone) {
        return all.stream().filter(one -> !gone.filter(one::equals).isPresent()).toList();
    }

    private static List<NamedTopic> with(List<NamedTopic> all, NamedTopic more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }
}

package org.beffroi.french.tone.learning;

import java.util.List;
import java.util.Optional;
import org.beffroi.french.lexicon.ReadableList;
import org.beffroi.french.tone.feature.Features;
import org.beffroi.french.tone.feature.Stars;
import org.beffroi.french.tone.feature.TextReading;
import org.beffroi.french.tone.feature.Tone;

/**
 * The posts that every model learns from.
 *
 * @param posts in the order of the file
 * @param digest changes with the file
 */
public record TrainingPosts(List<Post> posts, String digest) {

    /**
     * A post and its tone.
     *
     * @param stars given beside it, empty where none were or they say nothing
     */
    public record Post(Tone tone, String text, Optional<Stars> stars) {

        /** One without stars. */
        public Post(Tone tone, String text) {
            this(tone, text, Optional.empty());
        }

        /** What a model reads of it. */
        public Features features(TextReading reading) {
            return reading.features(text).beside(stars);
        }
    }

    public static TrainingPosts own() {
        ReadableList list = ReadableList.resource(TrainingPosts.class, "training.txt");
        List<Post> posts = list.lines().stream()
                .map(line -> new Post(Tone.of(line.substring(0, 1)).orElseThrow(), line.substring(2)))
                .toList();
        return new TrainingPosts(posts, list.digest());
    }

    List<Example> examples(TextReading reading, double weight) {
        return posts.stream()
                .map(post -> new Example(post.features(reading), post.tone(), weight))
                .toList();
    }
}

package org.beffroi.french.tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.beffroi.core.text.Folding;

/**
 * Labelled texts without their copies: what is shared a hundred times teaches once, and is not learnt from in one copy and
 * judged by in another.
 */
final class DistinctTexts {

    /** Networks shorten addresses, each time to another one. */
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private DistinctTexts() {}

    /**
     * The first of each text, case, accents, spaces and addresses aside, in their order; its tone is the one said most often
     * of its copies, among equals the one said first.
     */
    static List<TrainingPosts.Post> of(List<TrainingPosts.Post> posts) {
        Map<String, List<TrainingPosts.Post>> copies = new LinkedHashMap<>();
        for (TrainingPosts.Post post : posts) {
            String text = ADDRESS.matcher(post.text()).replaceAll(" ");
            String key = SPACE.matcher(Folding.fold(text)).replaceAll(" ").strip();
            copies.computeIfAbsent(key, absent -> new ArrayList<>()).add(post);
        }
        return copies.values().stream()
                .map(same ->
                        new TrainingPosts.Post(mostSaid(same), same.getFirst().text()))
                .toList();
    }

    private static Tone mostSaid(List<TrainingPosts.Post> posts) {
        Map<Tone, Integer> counts = new LinkedHashMap<>();
        posts.forEach(post -> counts.merge(post.tone(), 1, Integer::sum));
        Tone most = posts.getFirst().tone();
        for (Map.Entry<Tone, Integer> count : counts.entrySet()) {
            most = count.getValue() > counts.get(most) ? count.getKey() : most;
        }
        return most;
    }
}

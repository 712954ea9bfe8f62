package org.beffroi.french.tone.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.text.Folding;
import org.beffroi.french.tone.feature.Stars;
import org.beffroi.french.tone.feature.Tone;

/**
 * Labelled texts without their copies: what is shared a hundred times teaches once, and is not learnt from in one copy and
 * judged by in another.
 */
public final class DistinctTexts {

    /** Networks shorten addresses, each time to another one. */
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private DistinctTexts() {}

    /**
     * The first of each text, case, accents, spaces and addresses aside, under the same stars, in their order; its tone is the one said most often
     * of its copies, among equals the one said first.
     */
    public static List<TrainingPosts.Post> of(List<TrainingPosts.Post> posts) {
        Map<String, List<TrainingPosts.Post>> copies = new LinkedHashMap<>();
        for (TrainingPosts.Post post : posts) {
            copies.computeIfAbsent(key(post), absent -> new ArrayList<>()).add(post);
        }
        return copies.values().stream()
                .map(same -> new TrainingPosts.Post(
                        mostSaid(same), same.getFirst().text(), same.getFirst().stars()))
                .toList();
    }

    /** Those of some texts, without their copies, of which none is among others: those stand for it already. */
    public static List<TrainingPosts.Post> beside(List<TrainingPosts.Post> others, List<TrainingPosts.Post> posts) {
        Set<String> known = others.stream().map(DistinctTexts::key).collect(Collectors.toSet());
        return of(posts).stream().filter(post -> !known.contains(key(post))).toList();
    }

    private static String key(TrainingPosts.Post post) {
        String text = ADDRESS.matcher(post.text()).replaceAll(" ");
        String stars = post.stars().map(Stars::name).orElse("");
        return stars + " " + SPACE.matcher(Folding.fold(text)).replaceAll(" ").strip();
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

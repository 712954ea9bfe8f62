package org.beffroi.analyses.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.statistics.Quartiles;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/**
 * Publications that have something in common.
 *
 * @param name as people read it
 * @param query what finds them among all; empty where queries do not know it, as of hours
 * @param posts all of them
 * @param rates of those that can be measured, empty where there are none
 * @param measured how many these are
 */
record PostGroup(String name, Optional<Query> query, List<Post> posts, Optional<Quartiles> rates, long measured) {

    /** Fewer measured publications say nothing of a group. */
    static final int FEW = 5;

    /** Hours at which a part of the day begins: night, morning, noon, afternoon, evening. */
    private static final int[] PARTS = {0, 8, 12, 14, 18, 24};

    boolean isTelling() {
        return measured >= FEW;
    }

    double median() {
        return rates.map(Quartiles::median).orElse(Double.NaN);
    }

    /** The groups of a kind, those with most publications first; parts of the day in their order. */
    static List<PostGroup> of(OwnPosts.By by, List<Post> posts, OwnPosts.Per per, Run run) {
        return switch (by) {
            case THEME -> byField(CoreFields.THEME, posts, Post::themes, per, run);
            case NETWORK ->
                byField(
                        CoreFields.NETWORK,
                        posts,
                        post -> post.network().isEmpty() ? List.of() : List.of(post.network()),
                        per,
                        run);
            case FORMAT -> formats(posts, per, run);
            case HOUR -> parts(posts, per, run);
        };
    }

    private static List<PostGroup> byField(
            Field core, List<Post> posts, Function<Post, List<String>> values, OwnPosts.Per per, Run run) {
        Field field = run.fields().byKey(core.name()).orElse(core);
        Map<String, List<Post>> found = new LinkedHashMap<>();
        posts.forEach(post -> values.apply(post).forEach(value -> found.computeIfAbsent(value, key -> new ArrayList<>())
                .add(post)));
        return found.entrySet().stream()
                .map(entry -> group(
                        field.valueLabel(entry.getKey(), run.locale()),
                        Optional.of(Queries.is(field, entry.getKey())),
                        entry.getValue(),
                        per))
                .sorted((one, other) -> {
                    int more = Integer.compare(other.posts().size(), one.posts().size());
                    return more != 0 ? more : one.name().compareTo(other.name());
                })
                .toList();
    }

    private static List<PostGroup> formats(List<Post> posts, OwnPosts.Per per, Run run) {
        Query media = Queries.has(CoreFields.MEDIA);
        Query links = Queries.has(CoreFields.LINKS);
        Map<Post.Format, Query> queries = new LinkedHashMap<>();
        queries.put(Post.Format.MEDIA, media);
        queries.put(Post.Format.LINK, Queries.all(links, Queries.not(media)));
        queries.put(Post.Format.WORDS, Queries.all(Queries.not(links), Queries.not(media)));
        List<PostGroup> groups = new ArrayList<>();
        queries.forEach((format, query) -> {
            List<Post> own =
                    posts.stream().filter(post -> post.format() == format).toList();
            if (!own.isEmpty()) {
                groups.add(group(
                        run.say(PostGroup.class, "posts.format", format.ordinal()), Optional.of(query), own, per));
            }
        });
        return groups;
    }

    private static List<PostGroup> parts(List<Post> posts, OwnPosts.Per per, Run run) {
        List<PostGroup> groups = new ArrayList<>();
        for (int i = 0; i + 1 < PARTS.length; i++) {
            int from = PARTS[i];
            int to = PARTS[i + 1];
            List<Post> own = posts.stream()
                    .filter(post -> post.published()
                            .filter(time -> time.getHour() >= from && time.getHour() < to)
                            .isPresent())
                    .toList();
            if (!own.isEmpty()) {
                groups.add(group(run.say(PostGroup.class, "posts.hours", from, to), Optional.empty(), own, per));
            }
        }
        return groups;
    }

    static PostGroup group(String name, Optional<Query> query, List<Post> posts, OwnPosts.Per per) {
        double[] rates = posts.stream()
                .mapToDouble(post -> post.rate(per))
                .filter(rate -> !Double.isNaN(rate))
                .toArray();
        return new PostGroup(
                name,
                query,
                posts,
                rates.length == 0 ? Optional.empty() : Optional.of(Quartiles.of(rates)),
                rates.length);
    }
}

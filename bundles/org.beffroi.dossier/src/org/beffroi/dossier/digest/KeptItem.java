package org.beffroi.dossier.digest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.archive.Order;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.MentionId;

/**
 * An item of a digest in its file; which of the first six is there says of what kind it is, and of an analysis a finding or a
 * figure that it is this alone.
 *
 * @param parameters a text or a list of texts for each
 */
record KeptItem(
        Optional<String> heading,
        Optional<String> words,
        Optional<String> search,
        Optional<String> analysis,
        Optional<String> watch,
        Optional<String> mention,
        OptionalInt finding,
        Optional<String> figure,
        Optional<String> title,
        Optional<String> period,
        OptionalInt shown,
        Optional<Order> sort,
        Map<String, Object> parameters) {

    private static final int USUALLY_SHOWN = 5;

    private record Heading(String heading) {}

    private record Words(String words) {}

    private record Search(String search, String title, Optional<String> period, int shown, Order sort) {}

    private record Analysed(String analysis, Optional<String> title, Map<String, List<String>> parameters) {}

    private record Finding(String analysis, int finding, Map<String, List<String>> parameters) {}

    private record Figure(String analysis, String figure, Map<String, List<String>> parameters) {}

    private record Watched(String watch, int shown) {}

    private record Quoted(String mention) {}

    /** What is written of an item: only the members of its kind. */
    static Record of(Digest.Item item) {
        return switch (item) {
            case Digest.Heading heading -> new Heading(heading.text());
            case Digest.Words words -> new Words(words.text());
            case Digest.Search search ->
                new Search(search.query(), search.title(), search.period(), search.shown(), search.sort());
            case Digest.Analysed analysed ->
                new Analysed(
                        analysed.analysis(),
                        Optional.of(analysed.title()).filter(title -> !title.isBlank()),
                        analysed.parameters());
            case Digest.Finding one -> new Finding(one.analysis(), one.number(), one.parameters());
            case Digest.Figure one -> new Figure(one.analysis(), one.measure(), one.parameters());
            case Digest.Watched watched -> new Watched(watched.watch(), watched.shown());
            case Digest.Quoted quoted -> new Quoted(quoted.mention().value());
        };
    }

    /** The item. */
    Digest.Item item() {
        int many = shown.orElse(USUALLY_SHOWN);
        return heading.<Digest.Item>map(Digest.Heading::new)
                .or(() -> words.map(Digest.Words::new))
                .or(() -> watch.map(known -> new Digest.Watched(known, many)))
                .or(() -> mention.map(id -> new Digest.Quoted(new MentionId(id))))
                .or(() -> analysis.map(this::analysed))
                .orElseGet(() -> {
                    String query = search.orElseThrow(() -> new IllegalArgumentException("« search »"));
                    return new Digest.Search(title.orElse(query), query, period, many, sort.orElse(Order.NEWEST));
                });
    }

    private Digest.Item analysed(String id) {
        if (finding.isPresent()) {
            return new Digest.Finding(id, texts(), finding.getAsInt());
        }
        return figure.<Digest.Item>map(key -> new Digest.Figure(id, texts(), key))
                .orElseGet(() -> new Digest.Analysed(title.orElse(""), id, texts()));
    }

    private Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        parameters.forEach((name, values) -> texts.put(
                name,
                values instanceof List<?> many
                        ? many.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(values))));
        return texts;
    }
}

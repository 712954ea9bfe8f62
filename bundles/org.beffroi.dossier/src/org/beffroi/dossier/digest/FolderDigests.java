package org.beffroi.dossier.digest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Order;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.digest.Digests;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.file.NamedFiles;

/** Digests in the dossier's folder, one a file: {@code digests/<name>.json}, which people may edit. */
public final class FolderDigests implements Digests {

    private static final long USUALLY_SHOWN = 5;

    private final NamedFiles<Digest> files;

    /** The digests of a dossier, from its folder. */
    public FolderDigests(Path dossier) {
        this.files =
                new NamedFiles<>(dossier.resolve("digests"), Digest::name, FolderDigests::read, FolderDigests::written);
    }

    @Override
    public List<Digest> all() {
        return files.all();
    }

    @Override
    public Optional<Digest> named(String name) {
        return files.named(name);
    }

    @Override
    public void save(Digest digest) {
        files.save(digest);
    }

    @Override
    public void forget(String name) {
        files.forget(name);
    }

    private static Map<String, Object> written(Digest digest) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", digest.name());
        members.put("title", digest.title());
        members.put("language", digest.language().toLanguageTag());
        digest.sender().ifPresent(who -> members.put("sender", written(who)));
        members.put(
                "recipients",
                digest.recipients().stream().map(FolderDigests::written).toList());
        members.put("items", digest.items().stream().map(FolderDigests::written).toList());
        return members;
    }

    private static Map<String, Object> written(Correspondent who) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", who.name());
        members.put("address", who.address());
        return members;
    }

    private static Map<String, Object> written(Digest.Item item) {
        Map<String, Object> members = new LinkedHashMap<>();
        switch (item) {
            case Digest.Heading heading -> members.put("heading", heading.text());
            case Digest.Words words -> members.put("words", words.text());
            case Digest.Search search -> {
                members.put("search", search.query());
                members.put("title", search.title());
                search.period().ifPresent(period -> members.put("period", period));
                members.put("shown", search.shown());
                members.put("sort", search.sort().name().toLowerCase(Locale.ROOT));
            }
            case Digest.Analysed analysed -> {
                members.put("analysis", analysed.analysis());
                if (!analysed.title().isBlank()) {
                    members.put("title", analysed.title());
                }
                members.put("parameters", analysed.parameters());
            }
            case Digest.Watched watched -> {
                members.put("watch", watched.watch());
                members.put("shown", watched.shown());
            }
        }
        return members;
    }

    private static Digest read(Map<String, Object> members) {
        return new Digest(
                text(members, "name"),
                text(members, "title"),
                Locale.forLanguageTag((String) members.getOrDefault("language", "fr")),
                Optional.ofNullable((Map<?, ?>) members.get("sender")).map(FolderDigests::correspondent),
                objects(members, "recipients").stream()
                        .map(FolderDigests::correspondent)
                        .toList(),
                objects(members, "items").stream().map(FolderDigests::item).toList());
    }

    private static List<Map<?, ?>> objects(Map<String, Object> members, String key) {
        return ((List<?>) members.getOrDefault(key, List.of()))
                .stream().<Map<?, ?>>map(object -> (Map<?, ?>) object).toList();
    }

    private static Correspondent correspondent(Map<?, ?> members) {
        Object name = members.get("name");
        return new Correspondent(name == null ? "" : (String) name, text(members, "address"));
    }

    private static Digest.Item item(Map<?, ?> members) {
        Long shown = (Long) members.get("shown");
        int many = Math.toIntExact(shown == null ? USUALLY_SHOWN : shown);
        if (members.get("heading") instanceof String heading) {
            return new Digest.Heading(heading);
        } else if (members.get("words") instanceof String words) {
            return new Digest.Words(words);
        } else if (members.get("watch") instanceof String watch) {
            return new Digest.Watched(watch, many);
        }
        if (members.get("analysis") instanceof String analysis) {
            return analysed(analysis, members);
        }
        String query = text(members, "search");
        String sort = members.get("sort") instanceof String given ? given : "newest";
        String title = members.get("title") instanceof String given ? given : query;
        return new Digest.Search(
                title,
                query,
                Optional.ofNullable((String) members.get("period")),
                many,
                Order.valueOf(sort.toUpperCase(Locale.ROOT)));
    }

    private static Digest.Item analysed(String analysis, Map<?, ?> members) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (members.get("parameters") instanceof Map<?, ?> given) {
            given.forEach((name, values) -> parameters.put(
                    String.valueOf(name),
                    values instanceof List<?> many
                            ? many.stream().map(String::valueOf).toList()
                            : List.of(String.valueOf(values))));
        }
        return new Digest.Analysed(members.get("title") instanceof String title ? title : "", analysis, parameters);
    }

    private static String text(Map<?, ?> members, String key) {
        if (members.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("« " + key + " »");
    }
}

package org.beffroi.sources.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.profile.Profile.Companion;
import org.beffroi.sources.profile.Profile.RowRefusal;
import org.beffroi.sources.table.Format;
import org.beffroi.sources.table.json.Tree;

/** Reads and writes profiles as JSON files; their form is described in {@code docs/import-profiles.md}. */
public final class ProfileFile {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> EXTRACTED = Set.of("hashtags", "mentioned", "links");

    private ProfileFile() {}

    /**
     * Reads a profile.
     *
     * @param name of the file, for messages
     * @throws Refusal if it is not a profile: the sentence names the file and the line
     */
    public static Profile read(InputStream in, String name) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            parser.enable(JsonParser.Feature.ALLOW_COMMENTS);
            parser.nextToken();
            return profile(Tree.read(parser), name);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw Refusal.of(ProfileFile.class, "profile.broken", name, line, e.getOriginalMessage());
        }
    }

    private static Profile profile(Object root, String name) {
        String id = Tree.text(root, "id");
        if (id.isEmpty()) {
            throw Refusal.of(ProfileFile.class, "profile.nameless", name);
        }
        Map<String, Object> names = Tree.object(root, "names");
        Set<Format> formats = new LinkedHashSet<>();
        strings(root, "formats").forEach(format -> formats.add(format(format, name)));
        List<List<String>> requires = strings(root, "requires").stream()
                .map(names1 -> List.of(names1.split("\\|")))
                .toList();
        List<RowRefusal> refusals = Tree.objects(root, "refuses").stream()
                .map(one -> new RowRefusal(
                        lists(one, "when"),
                        Tree.text(one, "reason"),
                        Tree.text(one, "withhold").equals("true")))
                .toList();
        List<Companion> companions = Tree.objects(root, "companions").stream()
                .map(one -> new Companion(rules(one)))
                .toList();
        return new Profile(
                new Term(id, text(names, "en").orElse(id), text(names, "fr").orElse(id)),
                formats,
                requires,
                strings(root, "closed"),
                lists(root, "signature"),
                text(root, "shape"),
                text(root, "zone"),
                text(root, "dayFirst").map(Boolean::parseBoolean),
                Tree.text(root, "escapes").equals("backslash"),
                rules(root),
                refusals,
                companions,
                has(root, "extract") ? Set.copyOf(strings(root, "extract")) : EXTRACTED,
                Tree.text(root, "ids").equals("per-file"),
                text(root, "within"),
                writing(Tree.object(root, "written")),
                text(root, "refused"),
                strings(root, "notes"));
    }

    private static Writing writing(Map<String, Object> said) {
        return new Writing(
                text(said, "encoding"),
                text(said, "separator").map(sign -> sign.charAt(0)),
                text(said, "quote").map(sign -> sign.charAt(0)),
                text(said, "headerLine")
                        .filter(line -> line.matches("\\d{1,9}"))
                        .map(Integer::valueOf),
                text(said, "sheet"));
    }

    private static Map<String, Object> tree(Writing writing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        writing.encoding().ifPresent(name -> tree.put("encoding", name));
        writing.separator().ifPresent(sign -> tree.put("separator", sign.toString()));
        writing.quote().ifPresent(sign -> tree.put("quote", sign.toString()));
        writing.headerLine().ifPresent(line -> tree.put("headerLine", new Tree.Numeral(line.toString())));
        writing.sheet().ifPresent(sheet -> tree.put("sheet", sheet));
        return tree;
    }

    private static Format format(String id, String name) {
        return Arrays.stream(Format.values())
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        ProfileFile.class,
                        "profile.format.unknown",
                        name,
                        id,
                        Arrays.stream(Format.values()).map(Format::id).collect(Collectors.joining(", "))));
    }

    private static List<FieldRule> rules(Object parent) {
        return Tree.objects(parent, "fields").stream()
                .map(one -> new FieldRule(
                        Tree.text(one, "field"),
                        strings(one, "from"),
                        text(one, "template"),
                        text(one, "constant"),
                        lists(one, "when"),
                        lists(one, "unless"),
                        texts(one, "values"),
                        strings(one, "steps"),
                        text(one, "split"),
                        Tree.text(one, "add").equals("true")))
                .toList();
    }

    private static boolean has(Object parent, String key) {
        return parent instanceof Map<?, ?> map && map.containsKey(key);
    }

    private static Optional<String> text(Object parent, String key) {
        String text = Tree.text(parent, key);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static List<String> strings(Object parent, String key) {
        Object value = parent instanceof Map<?, ?> map ? map.get(key) : null;
        return strings(value);
    }

    private static List<String> strings(Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }

    private static Map<String, List<String>> lists(Object parent, String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Tree.object(parent, key).forEach((name, value) -> lists.put(name, strings(value)));
        return lists;
    }

    private static Map<String, String> texts(Object parent, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        Tree.object(parent, key).forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }

    /** Writes a profile so that people can read and change it. */
    public static void write(Profile profile, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            Tree.write(tree(profile), json);
        }
    }

    private static Map<String, Object> tree(Profile profile) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", profile.id());
        tree.put(
                "names",
                Map.of("en", profile.name().english(), "fr", profile.name().french()));
        put(tree, "formats", profile.formats().stream().map(Format::id).sorted().toList());
        put(
                tree,
                "requires",
                profile.requires().stream()
                        .map(names -> String.join("|", names))
                        .toList());
        put(tree, "closed", profile.closed());
        put(tree, "signature", profile.signature());
        profile.shape().ifPresent(shape -> tree.put("shape", shape));
        profile.zone().ifPresent(zone -> tree.put("zone", zone));
        profile.dayFirst().ifPresent(first -> tree.put("dayFirst", first));
        if (profile.escapes()) {
            tree.put("escapes", "backslash");
        }
        tree.put("extract", profile.extract().stream().sorted().toList());
        if (profile.idsPerFile()) {
            tree.put("ids", "per-file");
        }
        profile.within().ifPresent(within -> tree.put("within", within));
        put(tree, "written", tree(profile.writing()));
        put(tree, "notes", profile.notes());
        put(tree, "fields", profile.rules().stream().map(ProfileFile::tree).toList());
        put(tree, "refuses", profile.refusals().stream().map(ProfileFile::tree).toList());
        List<Object> companions = new ArrayList<>();
        profile.companions()
                .forEach(one -> companions.add(Map.of(
                        "fields", one.rules().stream().map(ProfileFile::tree).toList())));
        put(tree, "companions", companions);
        return tree;
    }

    private static Map<String, Object> tree(FieldRule rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("field", rule.field());
        put(tree, "from", rule.from());
        rule.template().ifPresent(template -> tree.put("template", template));
        rule.constant().ifPresent(constant -> tree.put("constant", constant));
        put(tree, "when", rule.when());
        put(tree, "unless", rule.unless());
        put(tree, "values", rule.values());
        put(tree, "steps", rule.steps());
        rule.split().ifPresent(split -> tree.put("split", split));
        if (rule.add()) {
            tree.put("add", true);
        }
        return tree;
    }

    private static Map<String, Object> tree(RowRefusal refusal) {
        return Map.of("when", refusal.when(), "reason", refusal.reason(), "withhold", refusal.withhold());
    }

    private static void put(Map<String, Object> tree, String key, List<?> values) {
        if (!values.isEmpty()) {
            tree.put(key, values);
        }
    }

    private static void put(Map<String, Object> tree, String key, Map<String, ?> values) {
        if (!values.isEmpty()) {
            tree.put(key, values);
        }
    }
}

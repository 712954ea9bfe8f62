package org.beffroi.bench.baseline;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a release promised, as text: a package, a type or a member a line, further in by one space each.
 *
 * <pre>
 * PACKAGE org.beffroi.core.secret 1.0.0
 *  INTERFACE Secrets abstract
 *   METHOD names() : java.util.List abstract
 * </pre>
 *
 * <p>After a member stand its type and its modifiers. Where one more of its kind asks for another step than the minor one that
 * most ask for, such as a method that others have to implement, {@code +MAJOR} stands there too; {@code -…} likewise where one
 * less is not a major step.
 */
final class SignatureFile {

    private static final String COMMENT = "#";

    private SignatureFile() {}

    static String text(ExportedApi api) {
        StringBuilder text = new StringBuilder("""
                # What the last release promised: exported packages with their versions, types and members.
                # Written by a command that CONTRIBUTING.md names, when a release is made.
                """);
        for (Tree.Data one : api.tree().children) {
            append(one, one.name + " " + api.versions().get(one.name), 0, text);
        }
        return text.toString();
    }

    private static void append(Tree.Data part, String name, int depth, StringBuilder text) {
        text.repeat(' ', depth).append(part.type).append(' ').append(name);
        for (Tree.Data one : part.children) {
            if (one.type == Type.RETURN) {
                text.append(" : ").append(one.name);
            }
        }
        for (Tree.Data one : part.children) {
            if (one.type == Type.ACCESS) {
                text.append(' ').append(one.name);
            }
        }
        if (part.add != usuallyAdded(part.type)) {
            text.append(" +").append(part.add);
        }
        if (part.rem != Delta.MAJOR) {
            text.append(" -").append(part.rem);
        }
        text.append('\n');
        for (Tree.Data one : part.children) {
            if (one.type != Type.RETURN && one.type != Type.ACCESS) {
                append(
                        one,
                        part.type == Type.PACKAGE ? one.name.substring(part.name.length() + 1) : one.name,
                        depth + 1,
                        text);
            }
        }
    }

    private static Delta usuallyAdded(Type type) {
        return type == Type.EXTENDS ? Delta.MICRO : Delta.MINOR;
    }

    static ExportedApi read(String text) {
        Map<String, String> versions = new TreeMap<>();
        List<String> lines =
                text.lines().filter(line -> !line.startsWith(COMMENT)).collect(Collectors.toCollection(ArrayList::new));
        Tree.Data all = part(Type.API, "<api>", Delta.CHANGED, Delta.CHANGED);
        List<Tree.Data> packages = new ArrayList<>();
        while (!lines.isEmpty()) {
            String[] words = lines.removeFirst().split(" ");
            versions.put(words[1], words[2]);
            Tree.Data one = part(Type.valueOf(words[0]), words[1], Delta.MINOR, Delta.MAJOR);
            one.children = children(lines, 1, words[1] + ".");
            packages.add(one);
        }
        all.children = packages.toArray(Tree.Data[]::new);
        return new ExportedApi(versions, all);
    }

    private static Tree.Data[] children(List<String> lines, int depth, String prefix) {
        List<Tree.Data> children = new ArrayList<>();
        while (!lines.isEmpty() && lines.getFirst().startsWith(" ".repeat(depth))) {
            List<String> words = new ArrayList<>(
                    Arrays.asList(lines.removeFirst().substring(depth).split(" ")));
            Type type = Type.valueOf(words.removeFirst());
            Tree.Data one = part(type, prefix + words.removeFirst(), usuallyAdded(type), Delta.MAJOR);
            List<Tree.Data> parts = parts(words, one);
            parts.addAll(Arrays.asList(children(lines, depth + 1, "")));
            one.children = parts.toArray(Tree.Data[]::new);
            children.add(one);
        }
        return children.toArray(Tree.Data[]::new);
    }

    /** Type and modifiers of a member, whose own steps are set where the line says them. */
    private static List<Tree.Data> parts(List<String> words, Tree.Data member) {
        List<Tree.Data> parts = new ArrayList<>();
        while (!words.isEmpty()) {
            String word = words.removeFirst();
            switch (word.charAt(0)) {
                case ':' -> parts.add(part(Type.RETURN, words.removeFirst(), Delta.MINOR, Delta.MAJOR));
                case '+' -> member.add = Delta.valueOf(word.substring(1));
                case '-' -> member.rem = Delta.valueOf(word.substring(1));
                default ->
                    parts.add(part(Type.ACCESS, word, Delta.MAJOR, word.equals("static") ? Delta.MAJOR : Delta.MINOR));
            }
        }
        return parts;
    }

    private static Tree.Data part(Type type, String name, Delta added, Delta removed) {
        Tree.Data part = new Tree.Data();
        part.type = type;
        part.name = name;
        part.add = added;
        part.rem = removed;
        part.children = new Tree.Data[0];
        return part;
    }
}

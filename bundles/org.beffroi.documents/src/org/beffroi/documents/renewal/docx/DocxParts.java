package org.beffroi.documents.renewal.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.documents.renewal.text.Nodes;
import org.beffroi.documents.renewal.text.OfficePackage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The parts of a word processing package, what leads from one to another and their types (ECMA-376, part 2, 9.3 and 10.1.2).
 * Not for several threads.
 */
final class DocxParts {

    /**
     * Where something leads.
     *
     * @param type what it is
     * @param target as it is written: a part, or an address outside
     */
    record Relation(String type, String target, boolean outside) {}

    private static final String EMPTY = "<Relationships xmlns=\"" + DocxNames.RELATIONS + "\"/>";

    private final OfficePackage file;
    private final String main;
    private final Map<String, Document> trees = new LinkedHashMap<>();

    DocxParts(OfficePackage file) throws IOException {
        this.file = file;
        this.main = ofKind("", "officeDocument").orElseThrow(() -> new IOException("The file is no text document"));
    }

    /** The name of the part that holds the text. */
    String main() {
        return main;
    }

    /** A part that the text leads to, by the kind of what leads there, such as {@code styles}. */
    Optional<String> ofKind(String kind) throws IOException {
        return ofKind(main, kind);
    }

    private Optional<String> ofKind(String part, String kind) throws IOException {
        for (Element relation : Nodes.children(relations(part).getDocumentElement())) {
            if (relation.getAttribute("Type").equals(DocxNames.R + "/" + kind)) {
                String name = resolved(part, relation.getAttribute("Target"));
                return file.part(name).isPresent() ? Optional.of(name) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A part as a tree, which is written with the file. */
    Document tree(String name) throws IOException {
        Document known = trees.get(name);
        if (known == null) {
            known = file.tree(name);
            trees.put(name, known);
        }
        return known;
    }

    /** Adds a part of XML that the text leads to, and gives its name. */
    String add(String kind, String xml) throws IOException {
        String name = free(folder(main) + kind + ".xml", new byte[0]);
        file.put(name, xml.getBytes(StandardCharsets.UTF_8));
        override(name, DocxNames.TYPE + kind + "+xml");
        relate(
                main,
                new Relation(
                        DocxNames.R + "/" + kind, name.substring(folder(main).length()), false));
        return name;
    }

    /** Where an identity leads from a part. */
    Optional<Relation> relation(String part, String id) throws IOException {
        return Nodes.children(relations(part).getDocumentElement()).stream()
                .filter(relation -> relation.getAttribute("Id").equals(id))
                .map(DocxParts::relation)
                .findFirst();
    }

    /** The part to which an identity leads from another; empty where it leads nowhere, or outside. */
    Optional<byte[]> content(String part, String id) throws IOException {
        return relation(part, id).filter(to -> !to.outside()).flatMap(to -> file.part(resolved(part, to.target())));
    }

    private static Relation relation(Element relation) {
        return new Relation(
                relation.getAttribute("Type"),
                relation.getAttribute("Target"),
                relation.getAttribute("TargetMode").equals("External"));
    }

    /** Sees to it that a part leads here where another file's part leads there; gives the identity that it has here. */
    String bring(String part, String id, DocxParts from, String fromPart) throws IOException {
        Optional<Relation> there = from.relation(fromPart, id);
        if (there.isEmpty() || there.get().outside()) {
            return there.isEmpty() ? id : relate(part, there.get());
        }
        String name = resolved(fromPart, there.get().target());
        Optional<byte[]> content = from.file.part(name);
        if (content.isEmpty()) {
            return relate(part, there.get());
        }
        String here = free(folder(main) + "media/" + name.substring(folder(name).length()), content.get());
        if (file.part(here).isEmpty()) {
            file.put(here, content.get());
            type(here, from.type(name));
        }
        return relate(part, new Relation(there.get().type(), "/" + here, false));
    }

    /** The identity of what leads there, new where nothing does yet. */
    private String relate(String part, Relation to) throws IOException {
        Element root = relations(part).getDocumentElement();
        int highest = 0;
        for (Element relation : Nodes.children(root)) {
            Relation known = relation(relation);
            boolean same = known.outside() == to.outside()
                    && known.type().equals(to.type())
                    && (to.outside()
                            ? known.target().equals(to.target())
                            : resolved(part, known.target()).equals(resolved(part, to.target())));
            String id = relation.getAttribute("Id");
            if (same) {
                return id;
            }
            if (id.matches("rId[0-9]{1,8}")) {
                highest = Math.max(highest, Integer.parseInt(id.substring(3)));
            }
        }
        Element made = root.getOwnerDocument().createElementNS(DocxNames.RELATIONS, "Relationship");
        String id = "rId" + (highest + 1);
        made.setAttribute("Id", id);
        made.setAttribute("Type", to.type());
        made.setAttribute("Target", to.target().startsWith("/") ? relative(part, to.target()) : to.target());
        if (to.outside()) {
            made.setAttribute("TargetMode", "External");
        }
        root.appendChild(made);
        return id;
    }

    private static String relative(String part, String absolute) {
        String folder = "/" + folder(part);
        return absolute.startsWith(folder) ? absolute.substring(folder.length()) : absolute;
    }

    private Document relations(String part) throws IOException {
        String folder = folder(part);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        if (file.part(name).isPresent() || trees.containsKey(name)) {
            return tree(name);
        }
        Document none = OfficePackage.tree(EMPTY.getBytes(StandardCharsets.UTF_8));
        trees.put(name, none);
        return none;
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** A target is relative to the folder of the part that it is written for, or begins at the root. */
    private static String resolved(String part, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder(part) + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private String free(String name, byte[] content) {
        String here = name;
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        for (int i = 1;
                file.part(here).filter(other -> !Arrays.equals(other, content)).isPresent();
                i++) {
            here = name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        return here;
    }

    private String type(String name) throws IOException {
        String ending = ending(name);
        String usual = "";
        for (Element type : Nodes.children(tree(DocxNames.TYPES_PART).getDocumentElement())) {
            if (type.getAttribute("PartName").equals("/" + name)) {
                return type.getAttribute("ContentType");
            }
            if (type.getAttribute("Extension").equalsIgnoreCase(ending)) {
                usual = type.getAttribute("ContentType");
            }
        }
        return usual;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** By its ending where no part has that ending yet; else for itself. */
    private void type(String name, String type) throws IOException {
        String usual = type(name);
        if (usual.equals(type) || type.isEmpty()) {
            return;
        }
        if (!usual.isEmpty()) {
            override(name, type);
            return;
        }
        Element root = tree(DocxNames.TYPES_PART).getDocumentElement();
        Element made = root.getOwnerDocument().createElementNS(DocxNames.TYPES, "Default");
        made.setAttribute("Extension", ending(name));
        made.setAttribute("ContentType", type);
        root.insertBefore(made, root.getFirstChild());
    }

    private void override(String name, String type) throws IOException {
        Element root = tree(DocxNames.TYPES_PART).getDocumentElement();
        Element made = root.getOwnerDocument().createElementNS(DocxNames.TYPES, "Override");
        made.setAttribute("PartName", "/" + name);
        made.setAttribute("ContentType", type);
        root.appendChild(made);
    }

    /** The file with all trees as they are now. */
    byte[] write() throws IOException {
        for (Map.Entry<String, Document> tree : trees.entrySet()) {
            boolean empty = tree.getKey().endsWith(".rels")
                    && Nodes.children(tree.getValue().getDocumentElement()).isEmpty();
            if (!empty) {
                file.put(tree.getKey(), tree.getValue());
            }
        }
        return file.write();
    }
}

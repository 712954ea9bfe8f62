package org.beffroi.documents.odt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.documents.page.Markup;

/** A piece of a file of OpenDocument that is being made. */
sealed interface Node {

    void write(Markup xml);

    /** Letters, whatever they are. */
    record Letters(String text) implements Node {
        @Override
        public void write(Markup xml) {
            xml.text(text);
        }
    }

    /** An element, to which others are added. Not for several threads. */
    final class Element implements Node {

        private final String name;
        private final List<String> attributes;
        private final List<Node> children = new ArrayList<>();

        private Element(String name, List<String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        /** Attributes are given by pairs of name and value. */
        static Element of(String name, String... attributes) {
            return new Element(name, List.of(attributes));
        }

        String name() {
            return name;
        }

        /** By name, in order. */
        Map<String, String> attributes() {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < attributes.size(); i += 2) {
                named.put(attributes.get(i), attributes.get(i + 1));
            }
            return named;
        }

        List<Node> children() {
            return children;
        }

        /** The same with these in it, in that order. */
        Element with(Node... nodes) {
            return with(List.of(nodes));
        }

        Element with(List<? extends Node> nodes) {
            children.addAll(nodes);
            return this;
        }

        Element text(String text) {
            return with(new Letters(text));
        }

        /** The same with that before all others. */
        void begin(Node node) {
            children.addFirst(node);
        }

        /** The first paragraph or heading in it or that it is. */
        Optional<Element> firstText() {
            return isText()
                    ? Optional.of(this)
                    : inner().flatMap(e -> e.firstText().stream()).findFirst();
        }

        /** The last paragraph or heading in it or that it is. */
        Optional<Element> lastText() {
            return isText()
                    ? Optional.of(this)
                    : inner().flatMap(e -> e.lastText().stream()).reduce((one, next) -> next);
        }

        private Stream<Element> inner() {
            return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
        }

        private boolean isText() {
            return name.equals("text:p") || name.equals("text:h");
        }

        @Override
        public void write(Markup xml) {
            xml.open(name, attributes.toArray(String[]::new));
            children.forEach(child -> child.write(xml));
            xml.close(name);
        }
    }
}

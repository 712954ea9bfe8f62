package org.beffroi.acceptance.accessibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.acceptance.accessibility.AccessibleObject.Box;
import org.beffroi.acceptance.accessibility.AccessibleObject.Reference;
import org.beffroi.acceptance.accessibility.MessageBus.Pending;
import org.freedesktop.dbus.types.UInt32;

/** The objects of an application as they are on the accessibility bus now. */
record AccessibilityTree(MessageBus bus) {

    private static final String PREFIX = "org.a11y.atspi.";
    private static final String ACCESSIBLE = PREFIX + "Accessible";
    private static final String ROOT = "/org/a11y/atspi/accessible/root";
    private static final int DEEPEST = 40;
    /** Children that are read of one object: of a list of thousands the first are enough. */
    static final int READ = 60;

    /** The applications that are there. */
    List<Reference> applications() {
        return children(new Reference("org.a11y.atspi.Registry", ROOT));
    }

    /** The windows of an application that show. */
    List<AccessibleObject> windows(Reference application) {
        return read(children(application), 0, false).stream()
                .filter(window -> window.is(AccessibleObject.SHOWING))
                .toList();
    }

    /** One object with all that is below it and shows. */
    Optional<AccessibleObject> whole(AccessibleObject window) {
        return read(List.of(window.of()), 0, true).stream().findFirst();
    }

    /** The role of one object; empty where it is gone. */
    String role(Reference of) {
        return text(bus.call(of.name(), of.path(), ACCESSIBLE, "GetRoleName", ""));
    }

    /** References to the children of an object. */
    List<Reference> children(Reference of) {
        return references(bus.call(of.name(), of.path(), ACCESSIBLE, "GetChildren", ""));
    }

    private static List<Reference> references(Object[] answer) {
        if (answer.length == 0 || !(answer[0] instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .map(Object[].class::cast)
                .map(pair -> new Reference(pair[0].toString(), pair[1].toString()))
                .toList();
    }

    private record Asked(
            Reference of,
            Pending role,
            Pending label,
            Pending states,
            Pending box,
            Pending attributes,
            Pending children) {}

    private List<AccessibleObject> read(List<Reference> references, int depth, boolean deep) {
        List<Asked> asked = references.stream().limit(READ).map(this::ask).toList();
        List<AccessibleObject> read = new ArrayList<>();
        for (Asked one : asked) {
            Set<Integer> states = states(one.states().answer());
            List<Reference> below = references(one.children().answer());
            boolean on = deep && depth < DEEPEST && (depth == 0 || states.contains(AccessibleObject.SHOWING));
            read.add(new AccessibleObject(
                    one.of(),
                    text(one.role().answer()),
                    label(one),
                    states,
                    box(one.box().answer()),
                    attributes(one.attributes().answer()),
                    on ? read(below, depth + 1, true) : List.of()));
        }
        return read;
    }

    private Asked ask(Reference of) {
        return new Asked(
                of,
                bus.begin(of.name(), of.path(), ACCESSIBLE, "GetRoleName", ""),
                bus.property(of.name(), of.path(), ACCESSIBLE, "Name"),
                bus.begin(of.name(), of.path(), ACCESSIBLE, "GetState", ""),
                bus.begin(of.name(), of.path(), PREFIX + "Component", "GetExtents", "u", new UInt32(0)),
                bus.begin(of.name(), of.path(), ACCESSIBLE, "GetAttributes", ""),
                bus.begin(of.name(), of.path(), ACCESSIBLE, "GetChildren", ""));
    }

    private static String text(Object[] answer) {
        return answer.length == 0 ? "" : answer[0].toString();
    }

    /** The name of an object, else that of what it is said to be labelled by. */
    private String label(Asked one) {
        Object named = MessageBus.value(one.label());
        if (named != null && !named.toString().isBlank()) {
            return named.toString();
        }
        Object[] relations = bus.call(one.of().name(), one.of().path(), ACCESSIBLE, "GetRelationSet", "");
        if (relations.length == 0 || !(relations[0] instanceof List<?> list)) {
            return "";
        }
        for (Object relation : list) {
            Object[] pair = (Object[]) relation;
            if (((Number) pair[0]).intValue() == 2) {
                List<Reference> labels = references(new Object[] {pair[1]});
                if (!labels.isEmpty()) {
                    Object value = MessageBus.value(bus.property(
                            labels.getFirst().name(), labels.getFirst().path(), ACCESSIBLE, "Name"));
                    return value == null ? "" : value.toString();
                }
            }
        }
        return "";
    }

    private static Set<Integer> states(Object[] answer) {
        Set<Integer> states = new HashSet<>();
        if (answer.length > 0 && answer[0] instanceof List<?> words) {
            for (int word = 0; word < words.size(); word++) {
                long bits = ((Number) words.get(word)).longValue();
                for (int bit = 0; bit < 32; bit++) {
                    if ((bits & 1L << bit) != 0) {
                        states.add(word * 32 + bit);
                    }
                }
            }
        }
        return states;
    }

    private static Box box(Object[] answer) {
        if (answer.length == 0 || !(answer[0] instanceof Object[] four)) {
            return new Box(0, 0, 0, 0);
        }
        return new Box(number(four[0]), number(four[1]), number(four[2]), number(four[3]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static Map<String, String> attributes(Object[] answer) {
        Map<String, String> attributes = new HashMap<>();
        if (answer.length > 0 && answer[0] instanceof Map<?, ?> map) {
            map.forEach((key, value) -> attributes.put(key.toString(), value.toString()));
        }
        return attributes;
    }
}

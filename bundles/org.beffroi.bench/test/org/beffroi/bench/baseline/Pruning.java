package org.beffroi.bench.baseline;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tree of bnd without what asks for no step of a version, and without what a type has from another one.
 *
 * <p>What one more abstract method asks for is set here: bnd 7.2.1 forgets, after the first default or static method of an
 * interface, that others implement it, and asks for nothing where others extend an abstract class.
 */
final class Pruning {

    private static final Set<Type> KEPT = EnumSet.of(
            Type.API,
            Type.PACKAGE,
            Type.CLASS,
            Type.INTERFACE,
            Type.ENUM,
            Type.ANNOTATION,
            Type.EXTENDS,
            Type.IMPLEMENTS,
            Type.FIELD,
            Type.METHOD,
            Type.ACCESS,
            Type.RETURN);

    private static final String PROVIDER = "org.osgi.annotation.versioning.ProviderType";
    /** EMF's interfaces are implemented by what EMF generates; no annotation can be written there to say so. */
    private static final String GENERATED = "org.beffroi.strategy.model.";

    private final Tree.Data tree;
    private final Map<String, Tree.Data> types = new HashMap<>();

    Pruning(Tree.Data tree) {
        this.tree = tree;
        parts(tree).flatMap(Pruning::parts).forEach(type -> types.put(type.name, type));
    }

    private static Stream<Tree.Data> parts(Tree.Data whole) {
        return whole.children == null ? Stream.empty() : Arrays.stream(whole.children);
    }

    Tree.Data pruned() {
        return pruned(tree, Set.of(), false);
    }

    /** A part without the members that are inherited; {@code toImplement}: its abstract methods are implemented by others. */
    private Tree.Data pruned(Tree.Data whole, Set<String> inherited, boolean toImplement) {
        Tree.Data left = new Tree.Data();
        left.name = whole.name;
        left.type = whole.type;
        left.add = isAbstractMethod(whole) ? toImplement ? Delta.MAJOR : Delta.MINOR : whole.add;
        left.rem = whole.rem;
        left.children = parts(whole)
                .filter(part -> KEPT.contains(part.type))
                .filter(part -> !inherited.contains(member(part)))
                .map(part -> types.get(part.name) == part
                        ? pruned(part, inherited(part), isToImplement(part))
                        : pruned(part, Set.of(), toImplement))
                .toArray(Tree.Data[]::new);
        return left;
    }

    private static boolean isAbstractMethod(Tree.Data part) {
        return part.type == Type.METHOD && has(part, Type.ACCESS, "abstract");
    }

    private static boolean isToImplement(Tree.Data type) {
        return type.type != Type.ANNOTATION && !type.name.startsWith(GENERATED) && !has(type, Type.ANNOTATED, PROVIDER);
    }

    private static boolean has(Tree.Data whole, Type type, String name) {
        return parts(whole).anyMatch(part -> part.type == type && part.name.equals(name));
    }

    /** Methods and fields that a type has from those above it; a method that answers a narrower type is its own. */
    private Set<String> inherited(Tree.Data type) {
        Set<String> inherited = new TreeSet<>();
        Set<String> above = above(type);
        above.add(Object.class.getName());
        for (String name : above) {
            if (types.containsKey(name)) {
                parts(types.get(name)).map(Pruning::member).forEach(inherited::add);
            } else {
                inherited.addAll(declared(name));
            }
        }
        return inherited;
    }

    private Set<String> above(Tree.Data type) {
        Set<String> above = new TreeSet<>();
        parts(type)
                .filter(part -> part.type == Type.EXTENDS || part.type == Type.IMPLEMENTS)
                .forEach(part -> {
                    above.add(part.name);
                    if (types.containsKey(part.name)) {
                        above.addAll(above(types.get(part.name)));
                    }
                });
        return above;
    }

    private static String member(Tree.Data part) {
        return switch (part.type) {
            case METHOD, FIELD -> part.name.startsWith("<init>") ? "" : part.name + " : " + answer(part);
            default -> "";
        };
    }

    private static String answer(Tree.Data method) {
        return parts(method)
                .filter(part -> part.type == Type.RETURN)
                .map(part -> part.name)
                .findFirst()
                .orElse("");
    }

    /** Of a type of Java or of a library. */
    private static Set<String> declared(String name) {
        Set<String> declared = new TreeSet<>();
        try {
            Class<?> type = Class.forName(name, false, Pruning.class.getClassLoader());
            Stream<Method> all = Arrays.stream(type.getMethods());
            for (Class<?> one = type; one != null; one = one.getSuperclass()) {
                all = Stream.concat(all, Arrays.stream(one.getDeclaredMethods()));
            }
            all.filter(method -> !Modifier.isPrivate(method.getModifiers()))
                    .forEach(method -> declared.add(method.getName()
                            + Arrays.stream(method.getParameterTypes())
                                    .map(Class::getTypeName)
                                    .collect(Collectors.joining(",", "(", ")"))
                            + " : " + method.getReturnType().getTypeName()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a library of the API is not on the class path: " + name, e);
        }
        return declared;
    }
}

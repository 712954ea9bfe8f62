package org.beffroi.core.parameter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parameters that a class declares by implementing a contract: {@code CountParameters} of
 * {@code class Count implements Command<CountParameters>}, so that it need not say them twice.
 */
public final class DeclaredParameters {

    private DeclaredParameters() {}

    /**
     * The first type argument with which a class, or one that it extends, implements a contract; where that one leaves it open,
     * what the class says of it.
     *
     * @param contract an interface whose first type parameter stands for the parameters
     * @throws IllegalStateException if no class is declared there, such as in a lambda or a class with type parameters of its
     *     own; it then has to say its parameters itself
     */
    @SuppressWarnings("unchecked") // The compiler held the argument to be a record.
    public static <P extends Record> Class<P> of(Class<?> implementation, Class<?> contract) {
        Map<Type, Type> said = new HashMap<>();
        for (Class<?> one = implementation; one != null; one = one.getSuperclass()) {
            Optional<Type> declared = Stream.of(one.getGenericInterfaces())
                    .filter(type -> type instanceof ParameterizedType made && made.getRawType() == contract)
                    .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
                    .map(type -> said.getOrDefault(type, type))
                    .findFirst();
            if (declared.isPresent() && declared.get() instanceof Class<?> found) {
                return (Class<P>) found;
            }
            if (one.getGenericSuperclass() instanceof ParameterizedType above) {
                Type[] names = one.getSuperclass().getTypeParameters();
                for (int i = 0; i < names.length; i++) {
                    Type argument = above.getActualTypeArguments()[i];
                    said.put(names[i], said.getOrDefault(argument, argument));
                }
            }
        }
        throw new IllegalStateException(implementation.getName() + " implements no " + contract.getSimpleName()
                + " of a record; override parameters()");
    }
}

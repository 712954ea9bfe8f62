package org.beffroi.core.parameter;

import java.lang.reflect.ParameterizedType;
import java.util.stream.Stream;

/**
 * The parameters that a class declares by implementing a contract: {@code CountParameters} of
 * {@code class Count implements Command<CountParameters>}, so that it need not say them twice.
 */
public final class DeclaredParameters {

    private DeclaredParameters() {}

    /**
     * The first type argument with which a class, or one that it extends, implements a contract.
     *
     * @param contract an interface whose first type parameter stands for the parameters
     * @throws IllegalStateException if no class is declared there, such as in a lambda or a class with type parameters of its
     *     own; it then has to say its parameters itself
     */
    @SuppressWarnings("unchecked") // The compiler held the argument to be a record.
    public static <P extends Record> Class<P> of(Class<?> implementation, Class<?> contract) {
        return Stream.<Class<?>>iterate(implementation, one -> one != null, Class::getSuperclass)
                .flatMap(one -> Stream.of(one.getGenericInterfaces()))
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(one -> one.getRawType() == contract)
                .findFirst()
                .map(one -> one.getActualTypeArguments()[0])
                .filter(Class.class::isInstance)
                .map(one -> (Class<P>) one)
                .orElseThrow(() -> new IllegalStateException(implementation.getName() + " implements no "
                        + contract.getSimpleName() + " of a record; override parameters()"));
    }
}

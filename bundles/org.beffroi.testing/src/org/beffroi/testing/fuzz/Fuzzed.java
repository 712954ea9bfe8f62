package org.beffroi.testing.fuzz;

import java.lang.reflect.Constructor;

/** The entry by which Jazzer calls one contract: that of the class which the property {@value #TARGET} names. */
public final class Fuzzed {

    /** Property that names the class of a contract. */
    public static final String TARGET = "beffroi.fuzz.target";

    private static final FuzzContract CONTRACT = contract(System.getProperty(TARGET, ""));

    private Fuzzed() {}

    private static FuzzContract contract(String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (FuzzContract) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No contract: " + name, e);
        }
    }

    /** One input. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        CONTRACT.read(input);
    }
}

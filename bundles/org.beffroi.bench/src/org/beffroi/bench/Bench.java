package org.beffroi.bench;

import java.lang.module.ModuleDescriptor;

/** Where {@code ./beffroi bench} begins, on a flat class path. */
public final class Bench {

    private Bench() {}

    /** Says what it runs on; the measures follow. */
    public static void main(String[] arguments) {
        boolean vectors = ModuleLayer.boot()
                .findModule("jdk.incubator.vector")
                .map(Module::getDescriptor)
                .map(ModuleDescriptor::name)
                .isPresent();
        System.out.printf("Java %s, vector module: %s%n", Runtime.version(), vectors);
    }
}

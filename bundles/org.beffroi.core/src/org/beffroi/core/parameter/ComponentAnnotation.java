package org.beffroi.core.parameter;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * What a component of a parameters record is marked with. Some tools that build plug-ins keep annotations of methods alone: one
 * that stands on the component's accessor counts as much as one on the component.
 */
public final class ComponentAnnotation {

    private ComponentAnnotation() {}

    /** The annotation of that type, on the component or else on its accessor. */
    public static <A extends Annotation> Optional<A> of(RecordComponent component, Class<A> type) {
        return Optional.ofNullable(component.getAnnotation(type))
                .or(() -> Optional.ofNullable(component.getAccessor()).map(accessor -> accessor.getAnnotation(type)));
    }

    /** Whether it is so marked. */
    public static boolean is(RecordComponent component, Class<? extends Annotation> type) {
        return of(component, type).isPresent();
    }
}

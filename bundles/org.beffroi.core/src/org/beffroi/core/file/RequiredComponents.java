package org.beffroi.core.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How records stand in a text. Components must be there whose type has no value for nothing; a record that is one text under
 * the name {@code value}, as an identity is, stands as that text.
 */
final class RequiredComponents extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final String VALUE = "value";
    private static final Set<Class<?>> MAY_BE_ABSENT =
            Set.of(Optional.class, OptionalInt.class, List.class, Set.class, Map.class, Object.class);

    @Override
    public Boolean hasRequiredMarker(AnnotatedMember member) {
        return isRequired(member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
        return isRequired(member) ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : JsonSetter.Value.empty();
    }

    @Override
    public Boolean hasAsValue(Annotated accessor) {
        return accessor instanceof AnnotatedMethod method && method.getName().equals(VALUE) && isText(method);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
        return creator instanceof AnnotatedConstructor one && one.getParameterCount() == 1 && isText(one)
                ? JsonCreator.Mode.DELEGATING
                : null;
    }

    private static boolean isText(AnnotatedMember member) {
        RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
        return components != null
                && components.length == 1
                && components[0].getName().equals(VALUE)
                && components[0].getType() == String.class;
    }

    private static boolean isRequired(Annotated member) {
        return member instanceof AnnotatedParameter component
                && component.getDeclaringClass().isRecord()
                && !isText(component)
                && !component.getRawType().isPrimitive()
                && !MAY_BE_ABSENT.contains(component.getRawType());
    }
}

package org.beffroi.core.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What is wrong with a JSON text, for people who look at the file: the member, its line, what is expected there. */
final class JsonProblem {

    private static final String MISSING = "Missing required creator property";

    private JsonProblem() {}

    static String said(JsonProcessingException e) {
        String place = e instanceof JsonMappingException bound ? place(bound) : "";
        JsonLocation at = e.getLocation();
        String line = at == null || at.getLineNr() < 1 ? "" : " (line " + at.getLineNr() + ")";
        return ((place.isEmpty() ? "" : "« " + place + " »") + line).strip() + ": " + reason(e);
    }

    private static String place(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String reason(JsonProcessingException e) {
        Throwable cause = e.getCause();
        if (e.getOriginalMessage().startsWith(MISSING) || e instanceof InvalidNullException) {
            return "missing";
        } else if (cause != null && cause.getMessage() != null) {
            return cause.getMessage().lines().findFirst().orElse("");
        } else if (e instanceof MismatchedInputException other && other.getTargetType() != null) {
            return expected(other.getTargetType());
        }
        return e.getOriginalMessage().lines().findFirst().orElse("");
    }

    private static String expected(Class<?> type) {
        if (type == String.class) {
            return "a text is expected";
        } else if (type == boolean.class || type == Boolean.class) {
            return "true or false is expected";
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a whole number is expected";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "a list is expected";
        } else if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "an object is expected";
        }
        return type.isEnum() ? "one of the known words is expected" : "another kind of value is expected";
    }
}

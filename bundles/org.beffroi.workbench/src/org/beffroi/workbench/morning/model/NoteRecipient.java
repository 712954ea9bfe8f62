package org.beffroi.workbench.morning.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * For whom a note of the morning is. Immutable.
 *
 * @param level as the analysis lists it; blank for its standard
 * @param department its key, where the note is for a department; else blank
 */
public record NoteRecipient(String level, String department) {

    /** The level that asks for a department. */
    static final String OF_A_DEPARTMENT = "department";

    private static final String BETWEEN = "/";

    public NoteRecipient {
        Objects.requireNonNull(level);
        Objects.requireNonNull(department);
    }

    /** Whomever a note is for where nobody said so. */
    public static NoteRecipient standard() {
        return new NoteRecipient("", "");
    }

    /** A department, by its key. */
    static NoteRecipient department(String key) {
        return new NoteRecipient(OF_A_DEPARTMENT, key);
    }

    /** One from {@link #written()}; the standard for anything else. */
    public static NoteRecipient read(String written) {
        String[] parts = written.split(BETWEEN, 2);
        return parts.length < 2 ? standard() : new NoteRecipient(parts[0], parts[1]);
    }

    /** In one line. */
    public String written() {
        return level + BETWEEN + department;
    }

    /** What the analysis is asked, by the name of its component. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!level.isBlank()) {
            parameters.put("level", List.of(level));
        }
        if (!department.isBlank()) {
            parameters.put("service", List.of(department));
        }
        return parameters;
    }
}

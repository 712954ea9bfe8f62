package org.beffroi.core.mention;

import java.time.Instant;

/** What a field holds: how it is written, compared, searched and shown. */
public enum FieldType {
    /** Running text, searched word by word. */
    TEXT(String.class),
    /** A name or a code, compared whole; case and accents do not count in searches. */
    KEYWORD(String.class),
    /** An address; searched by any suffix of its host, or as a prefix with its path. */
    LINK(String.class),
    /** A whole number. */
    NUMBER(Long.class),
    /** An instant. */
    TIME(Instant.class),
    /** Yes or no. */
    FLAG(Boolean.class);

    private final Class<?> javaType;

    FieldType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /** The Java type of one value. */
    public Class<?> javaType() {
        return javaType;
    }
}

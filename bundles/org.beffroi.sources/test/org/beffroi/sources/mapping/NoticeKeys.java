package org.beffroi.sources.mapping;

/** The keys of a notice, which nobody but its own package knows otherwise. */
public final class NoticeKeys {

    private NoticeKeys() {}

    public static String counted(Notice notice) {
        return notice.counted();
    }

    public static String listed(Notice notice) {
        return notice.listed();
    }
}

package org.beffroi.documents.odt;

/** What leads from a frame to the file of its picture (OpenDocument 1.3, part 3, sections 10.4.4 and 19.904). */
public final class ImageLink {

    private ImageLink() {}

    /**
     * The attributes of {@code draw:image}, names and values by turns.
     *
     * @param path the picture's file within the package
     * @param type its media type
     */
    public static String[] to(String path, String type) {
        return new String[] {
            "xlink:href",
            path,
            "xlink:type",
            "simple",
            "xlink:show",
            "embed",
            "xlink:actuate",
            "onLoad",
            "draw:mime-type",
            type
        };
    }
}

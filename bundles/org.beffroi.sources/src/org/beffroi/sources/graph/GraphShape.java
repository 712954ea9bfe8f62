package org.beffroi.sources.graph;

import java.util.Map;

/**
 * In what two networks of Meta differ.
 *
 * @param profile file of the profile that reads them
 * @param name field of the account that holds its name
 * @param posts edge of the account that lists its posts
 * @param postFields what is asked of a post
 * @param count where a post says how many comments it has: keys joined by dots
 * @param commentQuestion further words of the question for comments
 * @param commentFields what is asked of a comment
 * @param reference field of a post by which its comments refer to it
 */
record GraphShape(
        String profile,
        String name,
        String posts,
        String postFields,
        String count,
        Map<String, String> commentQuestion,
        String commentFields,
        String reference) {}

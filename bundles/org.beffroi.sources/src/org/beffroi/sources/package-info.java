/** Where mentions come from: files of many formats, through profiles that are data. */
package org.beffroi.sources;

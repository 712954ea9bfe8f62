/** Which department of the public body a mention concerns. */
package org.beffroi.french.department;

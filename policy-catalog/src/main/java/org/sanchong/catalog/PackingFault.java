package org.sanchong.catalog;

/** Why bytes cannot be unpacked to a catalog. */
public enum PackingFault {
    /** Another version of this program packed them, whose form this one does not know. */
    OTHER_FORM,
    /** They were cut off or changed: what they say is not what their content hash stands for. */
    ALTERED
}

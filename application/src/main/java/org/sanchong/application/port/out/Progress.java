package org.sanchong.application.port.out;

/** Who wants to know how far settling into books is; told by several threads, one at a time. */
public interface Progress {
    /** Takes how many claims are done, of how many. */
    void reached(int claims, int all);
}

package dev.pledgeledger.progress.ui;

import dev.pledgeledger.progress.CommentQueries;
import dev.pledgeledger.progress.CommentService;
import dev.pledgeledger.progress.EntryQueries;
import org.springframework.stereotype.Component;

/// What the page of an entry reads and does for a review.
@Component
record ReviewDesk(CommentQueries discussions, CommentService comments, EntryQueries entries) {}

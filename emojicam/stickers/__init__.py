"""Your emoji as stickers: poses and props by name, drawn by any style, in the files that chats take."""

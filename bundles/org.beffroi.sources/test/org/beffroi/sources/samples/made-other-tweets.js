window.YTD.tweets.part0 = [
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://mobile.example\" rel=\"nofollow\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "40"
   ],
   "favorite_count": "3",
   "id_str": "151",
   "truncated": false,
   "retweet_count": "1",
   "id": "151",
   "created_at": "Sat Feb 01 10:00:00 +0000 2020",
   "favorited": false,
   "full_text": "Mon tweet d'archive 1",
   "lang": "fr"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://mobile.example\" rel=\"nofollow\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "40"
   ],
   "favorite_count": "3",
   "id_str": "152",
   "truncated": false,
   "retweet_count": "1",
   "id": "152",
   "created_at": "Sat Feb 02 10:00:00 +0000 2020",
   "favorited": false,
   "full_text": "Mon tweet d'archive 2",
   "lang": "fr"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://mobile.example\" rel=\"nofollow\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "40"
   ],
   "favorite_count": "3",
   "id_str": "153",
   "truncated": false,
   "retweet_count": "1",
   "id": "153",
   "created_at": "Sat Feb 03 10:00:00 +0000 2020",
   "favorited": false,
   "full_text": "Mon tweet d'archive 3",
   "lang": "fr"
  }
 }
]